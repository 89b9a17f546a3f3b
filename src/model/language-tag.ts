/**
 * Normalizes a language tag for `Intl`. Django writes `pt_BR`, and pages contain every kind of
 * mistake.
 */
export function canonical(tag: string): string {
  try {
    // WebKitGTK does not know that Serbo-Croatian (sh) is now a form of Serbian.
    const known = tag.replaceAll('_', '-').replace(/^sh\b/i, 'sr-Latn');
    return Intl.getCanonicalLocales(known)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** The primary language subtag: `fr` for `fr-CA`. */
export const language = (tag: string): string => tag.split(/[-_]/)[0]!.toLowerCase();

/** The language that speakers of all Norwegian tags read: `no` is the macrolanguage. */
function read(tag: string): string {
  const code = language(tag);
  return code === 'no' || code === 'nn' ? 'nb' : code;
}

/** The script of a language, by Unicode's likely subtags: `Hant` for `zh-TW`, `Latn` for `sr-ME`. */
const script = (tag: string): string | undefined =>
  new Intl.Locale(canonical(tag)).maximize().script;

/**
 * Tags that may be in another script than others of their language: those that name a script, and
 * languages that are written in different scripts in different countries.
 */
const MAY_DIFFER = /^(?:[a-z]{3}|az|ha|k[kuy]|m[ns]|p[ai]|s[dr]|tg|u[gz]|zh)|-[a-z]{4}\b/i;

/**
 * Whether two tags of a language are in the same script. The first `Intl.Locale` of a page takes a
 * browser 10 ms, so it is made only for tags that may differ.
 */
const isSameScript = (a: string, b: string): boolean =>
  !(MAY_DIFFER.test(a) || MAY_DIFFER.test(b)) || script(a) === script(b);

/** Whether two tags name the same language in the same script: `fr` and `fr-CA`, not `zh` and `zh-TW`. */
export function isSameWriting(a: string, b: string): boolean {
  return a === b || (language(a) === language(b) && isSameScript(a, b));
}

/**
 * The tag of `available` that a reader of `locale` reads best: of the tags of the same language,
 * those in the same script; of these the tag itself, then the tag without its last subtag, and so on
 * (RFC 4647, section 3.4, “lookup”), then any other region. `undefined` if the language is missing.
 */
export function bestTag(locale: string, available: readonly string[]): string | undefined {
  const same = available.filter((tag) => read(tag) === read(locale));
  if (same.length < 2) return same[0];
  const written = same.filter((tag) => isSameScript(tag, locale));
  const readable = written.length > 0 ? written : same;
  const broader = [...broaderTags(locale), read(locale)];
  return broader.flatMap((tag) => readable.filter((one) => isEqual(one, tag)))[0] ?? readable[0];
}

/** The tag itself, then the tag without its last subtag, and so on: `fr-CA`, `fr`. */
function broaderTags(locale: string): string[] {
  const parts = locale.split(/[-_]/);
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

const isEqual = (a: string, b: string): boolean =>
  a.replaceAll('_', '-').toLowerCase() === b.toLowerCase();
