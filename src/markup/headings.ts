import type { Localization } from '../localization/localization.js';
import { nothing } from './html.js';

/**
 * A heading of the level that the element has in the page's outline. Only the element's title has
 * an id, because it labels the whole element; the other headings occur more than once.
 */
export function heading(
  level: number,
  part: string,
  content: unknown,
  { html }: Localization,
): unknown {
  const id = part === 'heading' ? part : nothing;
  switch (Math.min(Math.max(level || 2, 1), 6)) {
    case 1:
      return html`<h1 id=${id} part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} part=${part}>${content}</h5>`;
    default:
      return html`<h6 id=${id} part=${part}>${content}</h6>`;
  }
}

/** A domain name in a text stays on one line if there is room, else it breaks after a dot. */
function breakable(text: string, i18n: Localization): unknown[] {
  return text.split(/(\S+[./]\S+)/).map((part, at) => (at % 2 === 1 ? address(part, i18n) : part));
}

/** The name or domain of a site, isolated from the direction of the text around it. */
export function siteName(name: string, i18n: Localization): unknown {
  return i18n.html`<bdi translate="no">${breakable(name, i18n)}</bdi>`;
}

function address(text: string, { html }: Localization): unknown {
  const pieces = text.split(/(?<=[./])\b/);
  // Hidden from assistive technology, which would read a break opportunity as a space: “shop.
  // example”.
  return html`<span class="address"
    >${pieces.map((piece, at) => (at === 0 ? piece : html`<wbr aria-hidden="true" />${piece}`))}</span
  >`;
}
