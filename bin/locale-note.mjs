import { sourceLocale, targetLocales } from '../dist/generated/locales/codes.js';
import { bestTag } from '../dist/model/best-tag.js';
import { closest } from '../dist/model/closest.js';
import { canonical, knownTag, plain } from '../dist/model/language-tag.js';

const CODES = [sourceLocale, ...targetLocales];

/** The code that a longer tag most likely means: two letters are near to many. */
const likelyCode = (tag) => (tag.length > 2 ? closest(tag, CODES, () => 1)[0] : undefined);

/**
 * Says that texts are in English, because there is no translation; `undefined` if there is one.
 *
 * @param own The texts of the policy, by language tag.
 */
export function localeNote(locale, own = {}) {
  if (locale === undefined) return undefined;
  const isKnown = knownTag(locale) && bestTag(canonical(locale), [...CODES, ...Object.keys(own)]);
  if (isKnown) return undefined;
  const near = likelyCode(plain(locale));
  const fix = near ? `did you mean ${near}?` : 'docs/languages.md has the languages.';
  return `There is no translation for “${locale}”, so that texts are in English: ${fix}`;
}
