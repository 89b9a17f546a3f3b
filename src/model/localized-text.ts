import { bestTag } from './best-tag.js';

/**
 * A text for visitors: one string, or one string per language. The keys of the map are BCP 47
 * language tags (`en`, `fr-CA`, `zh-Hant`).
 */
export type LocalizedText = string | Readonly<Record<string, string>>;

/** A text chosen for a reader, with its language if that is known. */
export interface ResolvedText {
  readonly text: string;
  /** BCP 47 tag; absent if the policy gives a single string without a language. */
  readonly lang?: string;
}

/**
 * Picks the text for a reader of `locale`: that in the reader's language and script (see
 * {@link bestTag}), else in English, else the first in the map, so that no text is ever missing.
 */
export function resolveText(text: LocalizedText | undefined, locale: string): ResolvedText {
  if (text === undefined) return { text: '' };
  if (typeof text === 'string') return { text };
  const tags = Object.keys(text).filter((tag) => text[tag] !== '');
  const lang = bestTag(locale, tags) ?? bestTag('en', tags) ?? tags[0];
  return lang === undefined ? { text: '' } : { text: text[lang]!, lang };
}

/** The text in every language that it is given in. */
export function allTexts(text: LocalizedText): string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}
