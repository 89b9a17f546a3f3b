/**
 * A text for people: one string, or a string per language.
 * The keys of the map are BCP 47 language tags (`en`, `fr-CA`, `zh-Hant`).
 */
export type LocalizedText = string | Readonly<Record<string, string>>;

/** A text that was chosen for a reader, with the language it is written in where that is known. */
export interface ResolvedText {
  readonly text: string;
  /** BCP 47 tag; absent when the policy gave one string without a language. */
  readonly lang?: string;
}

/**
 * The tags to look for, best first: the tag itself, then the same tag with its last part taken
 * off, and so on (RFC 4647, section 3.4, “lookup”): `fr-CA` → `fr-CA`, `fr`.
 */
export function localeChain(locale: string): string[] {
  const parts = locale.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

/**
 * Picks the text for a reader of `locale`: that language, its broader forms, another region of the
 * same language, English, then whatever comes first. A policy is never shown with a hole in it.
 */
export function resolveText(text: LocalizedText | undefined, locale: string): ResolvedText {
  if (text === undefined) return { text: '' };
  if (typeof text === 'string') return { text };
  const written = Object.entries(text).filter(([, value]) => value !== '');
  const found =
    findTag(written, [...localeChain(locale)]) ??
    written.find(([tag]) => language(tag) === language(locale)) ??
    findTag(written, ['en']) ??
    written[0];
  return found ? { text: found[1], lang: found[0] } : { text: '' };
}

/** A text in all its languages. */
export function allTexts(text: LocalizedText): string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}

type Entry = [tag: string, value: string];

function findTag(entries: Entry[], tags: string[]): Entry | undefined {
  for (const tag of tags) {
    const entry = entries.find(([candidate]) => candidate.toLowerCase() === tag.toLowerCase());
    if (entry) return entry;
  }
  return undefined;
}

/** The primary language of a tag: `fr` for `fr-CA`. */
export function language(tag: string): string {
  return tag.split('-')[0]!.toLowerCase();
}
