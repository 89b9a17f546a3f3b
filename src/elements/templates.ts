import { html, nothing, type TemplateResult } from 'lit';
import { categoryTexts } from '../localization/category-texts.js';
import type { Localization } from '../localization/locale-controller.js';
import { language, resolveText, type LocalizedText } from '../model/localized-text.js';
import type { Category } from '../model/policy.js';

/** A text of the policy; one in another language than the interface says so (WCAG 3.1.2). */
export function localized(
  text: LocalizedText | undefined,
  i18n: Localization,
): TemplateResult | string {
  const { text: chosen, lang } = resolveText(text, i18n.locale);
  const isForeign = lang !== undefined && language(lang) !== language(i18n.language);
  return isForeign ? html`<span lang=${lang}>${chosen}</span>` : chosen;
}

/**
 * A heading of the level at which the element stands in the page's outline. Only the element's
 * title has an id, to label the whole by; the others occur more than once.
 */
export function heading(level: number, part: string, content: unknown): TemplateResult {
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

/** A title in which addresses stay whole where a line has room, and break after a dot elsewhere. */
export function breakable(text: string): unknown[] {
  return text.split(/(\S+[./]\S+)/).map((part, at) => (at % 2 === 1 ? address(part) : part));
}

function address(text: string): TemplateResult {
  const pieces = text.split(/(?<=[./])\b/);
  // Hidden, or a place to break would be read out as a space: “shop. example”.
  return html`<span class="address"
    >${pieces.map((piece, at) => (at === 0 ? piece : html`<wbr aria-hidden="true" />${piece}`))}</span
  >`;
}

/** An enumeration whose members are marked up: “<b>a</b>, <b>b</b> and <b>c</b>”. */
export function enumeration(
  items: readonly (TemplateResult | string)[],
  { language: locale }: Localization,
): unknown[] {
  // Formatted with the positions in place of the members, which may be more than text.
  const positions = items.map((_, index) => String(index));
  const parts = new Intl.ListFormat(locale, { type: 'conjunction' }).formatToParts(positions);
  return parts.map(({ type, value }) => (type === 'element' ? items[Number(value)] : value));
}

/** Says which categories are off because the browser asks for it; nothing where none is. */
export function signalNote(categories: readonly Category[], i18n: Localization): unknown {
  if (categories.length === 0) return nothing;
  const names = enumeration(
    categories.map((category) => localized(categoryTexts(category, i18n).name, i18n)),
    i18n,
  );
  return html`<p class="signal">
    ${i18n.msg(
      html`Your browser asks not to sell or share your data (Global Privacy Control). Off for that reason: ${names}.`,
      { id: 'signal.note' },
    )}
  </p>`;
}

/** The two ways to answer everything at once, as the store calls them. */
export type Answer = 'acceptAll' | 'rejectAll';

/** Accepting and refusing stand side by side, in this order, wherever there is a choice. */
export function answerButtons(
  answer: (answer: Answer) => void,
  { msg }: Localization,
): TemplateResult {
  return html`<button type="button" part="accept" @click=${() => answer('acceptAll')}>
      ${msg('Accept all', { id: 'action.accept' })}
    </button>
    <button type="button" part="reject" @click=${() => answer('rejectAll')}>
      ${msg('Reject all', { id: 'action.reject' })}
    </button>`;
}

/** What is said after an answer; where the browser keeps nothing, that is not hidden. */
export function savedText(isKept: boolean, { msg }: Localization): string {
  return isKept
    ? msg('Your choice is saved.', { id: 'status.saved' })
    : msg('Your choice holds for this page only: the browser does not keep it.', {
        id: 'status.held',
      });
}

/** A link, or the bare text where there is no address. */
export function link(address: string | undefined, text: unknown): unknown {
  return address ? html`<a href=${address}>${text}</a>` : text;
}

/** The address of a localized link in the reader's language. */
export function addressOf(text: LocalizedText | undefined, i18n: Localization): string | undefined {
  return resolveText(text, i18n.locale).text || undefined;
}

/** Content, or nothing at all where it is empty. */
export function when<T>(
  value: T | undefined | '' | false,
  template: (value: T) => unknown,
): unknown {
  return value === undefined || value === '' || value === false ? nothing : template(value);
}
