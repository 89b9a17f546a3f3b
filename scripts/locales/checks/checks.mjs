import { address, readersSex } from './address.mjs';
import { characters } from './characters.mjs';
import { completeness } from './completeness.mjs';
import { english } from './english.mjs';
import { file } from './file.mjs';
import { freshness } from './freshness.mjs';
import { length } from './length.mjs';
import { marks } from './marks.mjs';
import { pairs } from './pair.mjs';
import { placeholders } from './placeholders.mjs';
import { quotes } from './quotes.mjs';
import { script } from './script.mjs';
import { spacing } from './spacing.mjs';
import { distinctTerms, sameTerms, terms } from './terms.mjs';

/**
 * What a check objects to.
 *
 * @typedef {object} Finding
 * @property {string} check `K1` to `K18`; see CONTRIBUTING.md.
 * @property {string} id The message.
 * @property {string} found
 * @property {string} expected
 */

/** Checks of one text. */
const OF_TEXTS = [
  characters,
  script,
  english,
  marks,
  quotes,
  spacing,
  terms,
  length,
  address,
  readersSex,
];

/** Checks of texts beside each other. */
const OF_CATALOGUES = [pairs, sameTerms, distinctTerms];

/**
 * The checks of form, without which a catalogue cannot be built.
 *
 * @param {{ locale: string, text: string, units: object[], written: string, ids: string[] }} catalogue
 * @returns {Finding[]}
 */
export const formFindings = ({ locale, text, units, written, ids }) => [
  ...completeness(units, ids),
  ...units.filter(({ target }) => target).flatMap((unit) => placeholders(unit, { locale })),
  ...file(text, written),
];

/**
 * The checks of what a catalogue says.
 *
 * @returns {Finding[]}
 */
export function textFindings({ locale, units, glossary, hashOf }) {
  const present = units.filter(({ target }) => target);
  const texts = Object.fromEntries(present.map(({ id, target }) => [id, target]));
  return [
    ...present.flatMap((unit) => freshness(unit, hashOf)),
    ...present.flatMap((unit) => OF_TEXTS.flatMap((check) => check(unit, { locale, glossary }))),
    ...OF_CATALOGUES.flatMap((check) => check(texts)),
  ];
}

/** A finding as a sentence. */
export const sentence = (locale, { check, id, found, expected }) =>
  `locales/${locale}.xlf, ${id}: ${check}: ${found}; expected: ${expected}.`;
