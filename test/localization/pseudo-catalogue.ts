import { texts as banner } from '../../src/generated/locales/fr.banner.js';
import { texts as choices } from '../../src/generated/locales/fr.choices.js';
import { texts as rest } from '../../src/generated/locales/fr.interface.js';
import { texts as kinds } from '../../src/generated/locales/fr.kinds.js';
import { texts as statement } from '../../src/generated/locales/fr.statement.js';
import type { CataloguePart, LoadedPart } from '../../src/localization/translation-types.js';

/** The languages of `pseudo-locales.mjs`. */
export type PseudoLanguage = 'en-XA' | 'ar-XB' | 'en-XC';

const TEXTS: Readonly<Record<CataloguePart, LoadedPart['texts']>> = {
  banner,
  interface: rest,
  statement,
  kinds,
  choices,
};

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ê',
  i: 'ï',
  o: 'ø',
  u: 'ü',
  y: 'ý',
};

/** One Arabic letter for each of the Latin ones. */
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';

/** Each vowel twice, with an accent: about 40 % longer, and words get longer too. */
const long = (text: string) =>
  text.replaceAll(/[aeiouy]/gi, (vowel) => vowel + ACCENTS[vowel.toLowerCase()]!);

const arabic = (text: string) =>
  text.toLowerCase().replaceAll(/[a-z]/g, (letter) => ARABIC[letter.charCodeAt(0) - 97]!);

const WRITTEN: Readonly<Record<PseudoLanguage, (text: string) => string>> = {
  'en-XA': long,
  'ar-XB': (text) => arabic(long(text).normalize('NFD')),
  'en-XC': (text) => text,
};

export const pseudo = (text: string, language: PseudoLanguage): string => WRITTEN[language](text);

/** A pseudo text translated back to English, in lower case if it was Arabic. */
export const english = (text: string): string =>
  [...text]
    .map((letter) => LATIN[ARABIC.indexOf(letter)] ?? letter)
    .join('')
    .normalize('NFC')
    .replaceAll(/[áêïøüý]/g, '');

/** The English texts are in the source; every file of translations repeats them. */
async function englishTexts(): Promise<Map<string, Element>> {
  const xliff = await (await fetch(new URL('../../locales/fr.xlf', import.meta.url))).text();
  const units = new DOMParser().parseFromString(xliff, 'text/xml').querySelectorAll('trans-unit');
  return new Map([...units].map((unit) => [unit.id, unit.querySelector('source')!]));
}

/** An English text in a pseudo-language, with its numbered places. */
function pseudoText(source: Element, language: PseudoLanguage): string {
  const pieces = [...source.childNodes].map((node) =>
    node instanceof Element ? place(node.id, language) : pseudo(node.textContent!, language),
  );
  return pieces.join('');
}

const place = (id: string, language: PseudoLanguage): string =>
  language === 'en-XC' ? `⟦{${id}}⟧` : `{${id}}`;

/** A part of the interface in a pseudo-language, in the form of a generated catalogue. */
export async function pseudoCatalogue(
  language: PseudoLanguage,
  part: CataloguePart,
): Promise<LoadedPart> {
  const english = await englishTexts();
  const entries = Object.keys(TEXTS[part]).map((id) => [
    id,
    pseudoText(english.get(id)!, language),
  ]);
  return { texts: Object.fromEntries(entries) as LoadedPart['texts'] };
}
