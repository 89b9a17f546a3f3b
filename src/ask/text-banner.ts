import type { Localization } from '../localization/localization.js';
import { bannerRegion, type Question } from '../markup/banner.js';
import { BANNER_SHEETS } from '../markup/banner-sheets.js';
import { isSameMarkup } from '../markup/same-markup.js';
import { SHOWN_BY_CORE } from '../markup/shown-styles.js';
import { confirmation } from '../markup/status-line.js';
import { textOf } from '../markup/text-html.js';
import { scriptPolicy } from '../platform/csp.js';
import { enter } from './motion.js';

/** A banner that was drawn as text. */
export interface TextBanner {
  readonly banner: HTMLElement;
  readonly root: ShadowRoot;
  readonly box: HTMLElement;
  readonly status: HTMLElement;
  /** Not empty if the inline core shows the banner and handles its answers. */
  readonly ofCore?: string;
}

/**
 * Draws a banner from the templates of its element, before Lit is there; the element takes the
 * markup over. Markup that the document contains stays as it is. Returns nothing if that markup
 * shows something else or nothing, or if Trusted Types keep the package from writing markup.
 */
export function drawText(
  banner: HTMLElement,
  question: Question,
  i18n: Localization,
): TextBanner | undefined {
  const look = {
    heading: Number(banner.getAttribute('heading')) || 2,
    closable: banner.hasAttribute('closable'),
  };
  const markup = textOf(bannerRegion(question, look, i18n));
  const { shadowRoot } = banner;
  return shadowRoot
    ? prerendered(banner, shadowRoot, markup)
    : drawn(banner, markup + textOf(confirmation(i18n)));
}

function prerendered(
  banner: HTMLElement,
  root: ShadowRoot,
  markup: string,
): TextBanner | undefined {
  const box = root.querySelector<HTMLElement>('section');
  const status = root.querySelector<HTMLElement>('[role=status]');
  if (!box?.checkVisibility() || !status || !isSameMarkup(box.outerHTML, markup)) return undefined;
  const ofCore = getComputedStyle(box).getPropertyValue(SHOWN_BY_CORE);
  return { banner, root, box, status, ofCore };
}

function drawn(banner: HTMLElement, markup: string): TextBanner | undefined {
  const safe = scriptPolicy()?.createHTML(markup);
  if (!safe) return undefined;
  const root = banner.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = BANNER_SHEETS.map(sheet);
  root.innerHTML = safe;
  const box = root.querySelector('section')!;
  const status = root.querySelector<HTMLElement>('[role=status]')!;
  // What follows `<cookie-banner />` in a page is its content; see `foreign-children.ts`.
  root.append(document.createElement('slot'));
  enter(box);
  return { banner, root, box, status };
}

function sheet(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}
