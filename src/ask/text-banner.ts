import { bannerStyles } from '../generated/styles/banner-styles.js';
import { buttonStyles } from '../generated/styles/button-styles.js';
import { hostStyles } from '../generated/styles/host-styles.js';
import type { Localization } from '../localization/localization.js';
import { bannerRegion, type Question } from '../markup/banner.js';
import { statusLine } from '../markup/status-line.js';
import { textOf } from '../markup/text-html.js';
import { scriptPolicy } from '../platform/trusted-types.js';

/** A banner that was drawn as text. */
export interface TextBanner {
  readonly banner: HTMLElement;
  readonly root: ShadowRoot;
  readonly box: HTMLElement;
  readonly status: HTMLElement;
}

/**
 * Draws a banner from the templates of its element, before Lit is there; the element takes the
 * markup over. Nothing where Trusted Types keep the package from writing markup.
 */
export function drawText(
  banner: HTMLElement,
  question: Question,
  i18n: Localization,
): TextBanner | undefined {
  const level = Number(banner.getAttribute('heading')) || 2;
  const markup = textOf([bannerRegion(question, level, i18n), statusLine(i18n)]);
  const safe = scriptPolicy()?.createHTML(markup);
  if (!safe) return undefined;
  const root = banner.shadowRoot ?? banner.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [hostStyles, buttonStyles, bannerStyles].map(sheet);
  root.innerHTML = safe;
  const [box, status] = root.children as unknown as [HTMLElement, HTMLElement];
  // The style sheet for that comes with the element.
  status.style.cssText = 'position:absolute;clip-path:inset(50%)';
  // What follows `<cookie-banner />` in a page is its content; see `foreign-children.ts`.
  root.append(document.createElement('slot'));
  return { banner, root, box, status };
}

function sheet(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}
