import { str } from '@lit/localize/internal/str-tag.js';
import { categoryName } from '../localization/category-name.js';
import { enumeration, filled, PLACE } from '../localization/enumeration.js';
import type { Localization } from '../localization/localization.js';
import { isSameWriting } from '../model/best-tag.js';
import { resolveText, type LocalizedText } from '../model/localized-text.js';
import type { Category } from '../model/policy.js';
import { isSafeLink } from '../model/safe-link.js';
import { nothing } from './html.js';

/**
 * A text of the policy, with a `lang` attribute if its language is not the interface's (WCAG
 * 3.1.2).
 */
export function localized(text: LocalizedText | undefined, i18n: Localization): unknown {
  const { text: chosen, lang } = resolveText(text, i18n.locale);
  const isForeign = lang !== undefined && !isSameWriting(lang, i18n.language);
  return isForeign ? i18n.html`<span lang=${lang}>${chosen}</span>` : chosen;
}

/** The names of categories, in bold. */
export function categoryList(categories: readonly Category[], i18n: Localization): unknown[] {
  const names = categories.map((category) => categoryName(category, i18n));
  return enumeration(
    names.map((name) => i18n.html`<strong>${localized(name, i18n)}</strong>`),
    i18n,
    names.map((name) => resolveText(name, i18n.locale).text),
  );
}

/** Names the categories that are off because the browser asks for it; empty if there are none. */
export function signalNote(denied: readonly Category[], i18n: Localization): unknown {
  if (denied.length === 0) return nothing;
  const { html, msg } = i18n;
  const categories = PLACE;
  const note = msg(
    str`Your browser sends the Global Privacy Control signal, which asks sites not to sell or share your data. Switched off for this reason: ${categories}.`,
    { id: 'signal.note' },
  );
  return html`<p class="signal">${filled(note, categoryList(denied, i18n))}</p>`;
}

/** The address of a localized link in the reader's language; `undefined` if it could run code. */
export function addressOf(text: LocalizedText | undefined, i18n: Localization): string | undefined {
  const address = resolveText(text, i18n.locale).text;
  return address && isSafeLink(address) ? address : undefined;
}

/** What stands between two sentences: Chinese and Japanese have no space after a full stop. */
export const sentenceGap = ({ language }: Localization): string =>
  /^(zh|ja)\b/.test(language) ? '' : ' ';

/** Renders content, or nothing if it is empty. */
export function when<T>(
  value: T | undefined | '' | false,
  template: (value: T) => unknown,
): unknown {
  return value === undefined || value === '' || value === false ? nothing : template(value);
}
