import { targetLocales } from '../generated/locales/codes.js';
import { MESSAGES } from '../generated/locales/messages.js';
import type { CheckedTexts, Templates } from './check-texts.js';
import { bestTag, isSameWriting } from './best-tag.js';
import { canonical, language } from './language-tag.js';
import type { SiteTexts } from './own-texts.js';

// Loaded where a policy or `start()` has own texts.

export { checkedTexts } from './check-texts.js';

/** Combines own texts; those of later sources replace those of earlier ones. */
export const siteTexts = (sources: readonly CheckedTexts[]): SiteTexts => ({
  over(builtIn, locale) {
    const isNew = isLacked(builtIn.code, locale);
    // The texts of a region replace those of its language; those of a new language replace English.
    const used = [builtIn.code, locale].flatMap((tag) =>
      sources
        .flatMap((own) => textsFor(tag, own))
        .filter(([found]) => isNew || isSameLanguage(found, builtIn.code)),
    );
    return used.length === 0 ? builtIn : written(builtIn, used, isNew);
  },
});

/** Whether the package has no texts in the language, rather than failed to load them. */
const isLacked = (code: string, locale: string): boolean =>
  code === 'en' && !bestTag(locale, ['en', ...targetLocales]);

type Used = readonly [tag: string, templates: Templates];

function textsFor(locale: string, { languages }: CheckedTexts): Used[] {
  const tag = bestTag(locale, [...languages.keys()]);
  return tag === undefined ? [] : [[tag, languages.get(tag)!]];
}

/** Whether texts of two tags can stand side by side: not Cyrillic ones beside Latin ones. */
const isSameLanguage = (tag: string, code: string): boolean =>
  bestTag(tag, [code]) !== undefined &&
  (isSameWriting(tag, code) || language(tag) !== language(code));

function written<Texts extends { readonly code: string; readonly templates?: object }>(
  builtIn: Texts,
  used: readonly Used[],
  isNew: boolean,
): Texts {
  const texts = { ...builtIn, templates: { ...builtIn.templates, ...merged(used) } };
  const ofNew = used.filter(([tag]) => isNew && !isSameLanguage(tag, builtIn.code));
  const [tag] = ofNew.at(-1) ?? [];
  if (tag === undefined) return texts;
  warnOfMissing(tag, merged(ofNew));
  return { ...texts, code: canonical(tag) };
}

const merged = (used: readonly Used[]): Templates =>
  Object.assign({}, ...used.map(([, templates]) => templates)) as Templates;

const warned = new Set<string>();

function warnOfMissing(tag: string, templates: Templates): void {
  const missing = Object.keys(MESSAGES).filter((id) => !Object.hasOwn(templates, id));
  if (missing.length === 0 || warned.has(tag)) return;
  warned.add(tag);
  console.warn(
    `consent-elements: the own texts in “${tag}” lack ${missing.join(', ')}; these are in English`,
  );
}
