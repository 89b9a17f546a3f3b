import { canonical, language, plain } from './language-tag.js';

/** The language that speakers of all Norwegian tags read: `no` is the macrolanguage. */
const read = (tag: string): string => language(tag).replace(/^n[on]$/, 'nb');

/** The script of a language, by Unicode's likely subtags: `Hant` for `zh-TW`, `Latn` for `sr-ME`. */
const script = (tag: string): string | undefined =>
  new Intl.Locale(canonical(tag)).maximize().script;

/**
 * Languages that are written in different scripts in different countries (all with three letters are
 * taken for such), and tags that name a script.
 */
const MAY_DIFFER = /^(\w{3}|az|ha|k[kuy]|m[ns]|p[ai]|s[dr]|tg|u[gz]|zh)|-\w{4}\b/i;

/**
 * Whether two tags of a language are in the same script. The first `Intl.Locale` of a page takes a
 * browser 10 ms, so it is made only for tags that may differ.
 */
const isSameScript = (a: string, b: string): boolean =>
  !MAY_DIFFER.test(`${a} ${b}`) || script(a) === script(b);

/** Whether two tags name the same language in the same script: `fr` and `fr-CA`, not `zh` and `zh-TW`. */
export const isSameWriting = (a: string, b: string): boolean =>
  a === b || (language(a) === language(b) && isSameScript(a, b));

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
  const found = broaderTags(locale).flatMap((tag) => readable.filter((one) => plain(one) === tag));
  return [...found, ...readable][0];
}

/** The tag itself, then the tag without its last subtag, and so on: `fr-ca`, `fr`. */
function broaderTags(locale: string): string[] {
  const parts = plain(locale).split('-');
  const broader = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  return [...broader, read(locale)];
}
