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
 * The tags to look up, best match first: the tag itself, then the tag without its last subtag, and
 * so on (RFC 4647, section 3.4, “lookup”): `fr-CA` → `fr-CA`, `fr`.
 */
export function localeChain(locale: string): string[] {
  const parts = locale.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

/**
 * Picks the text for a reader of `locale`. It tries that language, its broader forms, another
 * region of the same language, English, and then the first text in the map, so that no text is ever
 * missing.
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

/** The text in every language that it is given in. */
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

/** The primary language subtag: `fr` for `fr-CA`. */
export function language(tag: string): string {
  return tag.split('-')[0]!.toLowerCase();
}
