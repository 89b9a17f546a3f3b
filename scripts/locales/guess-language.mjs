import { franc } from 'franc';
import { plain } from './checks/text.mjs';

/** The languages that franc takes a catalogue for: its own, or a neighbour that looks alike. */
const GUESSES = {
  ...{ ar: ['arb'], bg: ['bul'], ca: ['cat'], cs: ['ces'], da: ['dan', 'nob'], de: ['deu'] },
  ...{ el: ['ell'], es: ['spa'], et: ['ekk', 'est'], fi: ['fin'], fr: ['fra'], gl: ['glg', 'por'] },
  ...{ he: ['heb'], hi: ['hin'], hr: ['hrv', 'bos', 'srp'], hu: ['hun'], id: ['ind', 'zlm'] },
  ...{ it: ['ita'], ja: ['jpn'], ko: ['kor'], lt: ['lit'], lv: ['lvs', 'lav'], pl: ['pol'] },
  ...{ nb: ['nob', 'nno', 'dan'], nl: ['nld'], pt: ['por', 'glg'], 'pt-BR': ['por', 'glg'] },
  ...{ ro: ['ron'], ru: ['rus'], sk: ['slk'], sl: ['slv'], sr: ['srp', 'bos', 'mkd'], sv: ['swe'] },
  ...{ tr: ['tur'], uk: ['ukr'], vi: ['vie'], 'zh-Hans': ['cmn'], 'zh-Hant': ['cmn'] },
};

/** Whether `guessLanguage` can say anything of a language: franc does not know all. */
export const canGuess = (locale) => locale in GUESSES;

/**
 * K8: a catalogue looks like its language. All texts together: of single ones, half would be wrong.
 */
export function guessLanguage(locale, units) {
  const guess = franc(units.map(({ target }) => plain(target)).join(' '));
  if (!canGuess(locale) || GUESSES[locale].includes(guess)) return [];
  const expected = GUESSES[locale].join(' or ');
  return [{ check: 'K8', id: 'all messages', found: `looks like “${guess}”`, expected }];
}
