import { scriptPolicy } from './trusted-types.js';

/** What a closed gate keeps the real address in, by the attribute that it stands for. */
const ADDRESSES = {
  src: 'data-src',
  srcset: 'data-srcset',
  href: 'data-href',
  poster: 'data-poster',
  data: 'data-data',
} as const;

/** Opens and closes gated templates and elements whose addresses are held back. */
export class GatedContent {
  readonly #stamped = new WeakMap<Element, readonly ChildNode[]>();
  readonly #open = new WeakSet<Element>();

  toggle(element: HTMLElement, open: boolean): void {
    if (open === this.#open.has(element)) return;
    if (open) {
      // Without the Trusted Types policy the browser would refuse the address with an exception.
      if (!scriptPolicy()) return;
      this.#open.add(element);
    } else {
      this.#open.delete(element);
    }
    if (element instanceof HTMLTemplateElement) this.#toggleTemplate(element, open);
    else if (open) setAddresses(element);
    else clearAddresses(element);
  }

  #toggleTemplate(template: HTMLTemplateElement, open: boolean): void {
    if (open) {
      const fragment = document.importNode(template.content, true);
      this.#stamped.set(template, [...fragment.childNodes]);
      template.after(fragment);
    } else {
      for (const node of this.#stamped.get(template) ?? []) node.remove();
      this.#stamped.delete(template);
    }
  }
}

function setAddresses(element: HTMLElement): void {
  for (const [name, held] of Object.entries(ADDRESSES)) {
    const address = element.getAttribute(held);
    if (address !== null) element.setAttribute(name, trusted(element, name, address));
  }
  reloadMedia(element);
}

/** For Trusted Types, what an embed or an object loads counts as a script. */
function trusted(element: HTMLElement, name: string, address: string): string {
  const isScript =
    (name === 'src' && element instanceof HTMLEmbedElement) ||
    (name === 'data' && element instanceof HTMLObjectElement);
  return isScript ? scriptPolicy()!.createScriptURL(address) : address;
}

function clearAddresses(element: HTMLElement): void {
  for (const [name, held] of Object.entries(ADDRESSES)) {
    if (element.hasAttribute(held)) element.removeAttribute(name);
  }
  reloadMedia(element);
  if (element instanceof HTMLIFrameElement) emptyFrame(element);
}

/** A player looks at its sources once; it has to be told that they are others now. */
function reloadMedia(element: HTMLElement): void {
  const player = element.closest<HTMLMediaElement>('audio, video');
  const isSource = element === player || element instanceof HTMLSourceElement;
  if (player && isSource) player.load();
}

/** Taking away the address leaves the frame's document running; it has to be replaced. */
function emptyFrame(frame: HTMLIFrameElement): void {
  frame.contentWindow?.location.replace('about:blank');
}
