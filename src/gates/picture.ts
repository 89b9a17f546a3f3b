import { BrowserEvent, dispatch } from '../platform/events.js';
import { ledger } from './ledger.js';
import { byAttributes, isRuleLost, setRule, urlOf } from './rules.js';
import type { Opener } from './ledger.js';

/** Attributes that change the request for an image. */
const REQUEST = ['crossorigin', 'referrerpolicy', 'sizes', 'fetchpriority', 'decoding'];

/** How far outside of the viewport a lazy image is loaded, as in Chromium. */
const AHEAD = '1250px';

const loaders = new WeakMap<HTMLImageElement, HTMLImageElement>();

/**
 * Shows an image, or the image of a gated `<source>`, by a style rule. Its element keeps the
 * author's attributes, so no copy of it loads anything by itself.
 */
export const openPicture: Opener = (member) => {
  const image = imageOf(member);
  if (image) queueMicrotask(() => void show(image));
  return {
    isThere: () => !isRuleLost(image!),
    shut: () => image && void show(image),
  };
};

const imageOf = (member: Element): HTMLImageElement | null =>
  member instanceof HTMLImageElement ? member : member.parentElement!.querySelector('img');

/** Shows the open addresses of an image and its sources. */
async function show(image: HTMLImageElement): Promise<void> {
  loaders.delete(image);
  const members = [...sourcesOf(image), image];
  if (!members.some((one) => ledger().open.has(one))) return setRule(image, '');
  await nearView(image);
  const loader = loaderOf(image);
  loaders.set(image, loader);
  const settle = async ({ type }: Event) => {
    const picture = type === 'load' && (await sized(loader));
    // Another choice or address has replaced this request.
    if (loaders.get(image) !== loader) return;
    if (picture) setRule(image, selectorOf(image), `content:${picture}`);
    dispatch(image, new BrowserEvent(type));
  };
  loader.addEventListener('load', (event) => void settle(event));
  loader.addEventListener('error', (event) => void settle(event));
}

const sourcesOf = ({ parentElement }: Element): HTMLSourceElement[] =>
  parentElement instanceof HTMLPictureElement ? [...parentElement.querySelectorAll('source')] : [];

/** An image outside of the page that makes the same request. */
function loaderOf(image: HTMLImageElement): HTMLImageElement {
  const loader = new Image();
  copy(image, loader, REQUEST);
  const sources = sourcesOf(image).map((source) => {
    const other = document.createElement('source');
    copy(source, other, ['media', 'type', 'sizes']);
    give(source, other, ['srcset']);
    return other;
  });
  document.createElement('picture').append(...sources, loader);
  give(image, loader, ['srcset', 'src']);
  return loader;
}

function copy(from: Element, to: Element, names: readonly string[]): void {
  for (const name of names) {
    const value = from.getAttribute(name);
    if (value !== null) to.setAttribute(name, value);
  }
}

/** Copies the held-back addresses if the gate is open, else those that the page shows. */
function give(from: Element, to: Element, names: readonly string[]): void {
  for (const name of names) {
    const held = ledger().open.has(from) ? from.getAttribute(`data-${name}`) : null;
    const address = held ?? from.getAttribute(name);
    if (address !== null) to.setAttribute(name, address);
  }
}

/** The loaded picture as a CSS image with the size that it has in the page. */
async function sized(loader: HTMLImageElement): Promise<string> {
  const address = loader.currentSrc;
  if (!loader.srcset && !loader.previousElementSibling) return urlOf(address);
  const plain = new Image();
  plain.src = address;
  await plain.decode().catch(() => undefined);
  const density = plain.naturalWidth / loader.naturalWidth || 1;
  return `image-set(${urlOf(address)} ${density}x)`;
}

/**
 * A selector made of the author's attributes, so that the rule matches this image and its copies.
 */
function selectorOf(image: HTMLImageElement): string {
  const own = byAttributes(image, ['data-consent', 'src', 'data-src', 'data-srcset']);
  const gated = sourcesOf(image).filter((source) => ledger().open.has(source));
  const around = gated.map((source) => `:has(>${byAttributes(source, ['data-srcset'])})`);
  return gated.length > 0 ? `picture${around.join('')}>${own}` : own;
}

/** Resolves when a lazy image is near the viewport; at once for other images. */
async function nearView(image: HTMLImageElement): Promise<void> {
  if (image.loading !== 'lazy') return;
  await new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: AHEAD },
    );
    observer.observe(image);
  });
}
