import { str } from '@lit/localize/internal/str-tag.js';
import type { LocaleModule, TemplateMap } from '@lit/localize/internal/types.js';
import { html } from 'lit';
import { templates as words } from '../../src/generated/locales/fr.js';
import { templates as prose } from '../../src/generated/locales/fr.statement.js';
import type { CataloguePart } from '../../src/localization/catalogues.js';

/** The languages of `pseudo-locales.mjs`. */
export type PseudoLanguage = 'la' | 'fa';

const TEMPLATES: Readonly<Record<CataloguePart, TemplateMap>> = {
  interface: words,
  statement: prose,
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

export const pseudo = (text: string, language: PseudoLanguage): string =>
  language === 'fa' ? arabic(long(text).normalize('NFD')) : long(text);

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

/** The strings between the placeholders, and the positions of the placeholders. */
function pieces(source: Element, language: PseudoLanguage) {
  const strings = [''];
  const positions: number[] = [];
  for (const node of source.childNodes) {
    if (node instanceof Element) {
      positions.push(Number(node.id));
      strings.push('');
    } else strings.push(`${strings.pop()!}${pseudo(node.textContent!, language)}`);
  }
  return { strings: Object.assign(strings, { raw: strings }), positions };
}

/** A text of the same kind as its translation: plain, with values, or with markup. */
function template(source: Element, like: TemplateMap[string], language: PseudoLanguage) {
  const { strings, positions } = pieces(source, language);
  if (typeof like === 'string') return strings.join('');
  return 'strTag' in like ? str(strings, ...positions) : html(strings, ...positions);
}

/** A part of the interface in a pseudo language, in the form of a generated catalogue. */
export async function pseudoCatalogue(
  language: PseudoLanguage,
  part: CataloguePart,
): Promise<LocaleModule> {
  const english = await englishTexts();
  const entries = Object.entries(TEMPLATES[part]).map(([id, like]) => [
    id,
    template(english.get(id)!, like, language),
  ]);
  return { templates: Object.fromEntries(entries) as TemplateMap };
}
