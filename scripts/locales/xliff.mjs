import { createHash } from 'node:crypto';

/**
 * A message in a file of `locales/`.
 *
 * @typedef {object} Unit
 * @property {string} id
 * @property {string} source The English text, as XML: placeholders are `<x/>` elements.
 * @property {string} target The translation, as XML; empty if there is none.
 * @property {string} state A state of XLIFF 1.2: `translated`, `signed-off`, or
 *   `needs-review-translation` if the English has changed since, or a question is open.
 * @property {string} translated Hash of the English text that was translated; empty if unknown.
 * @property {string[]} remarks Notes of reviewers, as XML.
 */

const UNIT = /<trans-unit\b([^>]*)>([\s\S]*?)<\/trans-unit>/g;
const DEVELOPER_NOTE = /<note from="developer">[\s\S]*?<\/note>/g;

const attribute = (text, name) =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1].replaceAll('&quot;', '"') ?? '';

/** The content of an element and its attributes. */
function element(xml, name) {
  const found = new RegExp(`<${name}\\b([^>]*?)(?:/>|>([\\s\\S]*?)</${name}>)`).exec(xml);
  return { attributes: found?.[1] ?? '', content: found?.[2] ?? '' };
}

/**
 * Reads an XLIFF 1.2 file.
 *
 * @returns {Unit[]}
 */
export function parseXliff(xliff) {
  return [...xliff.matchAll(UNIT)].map(([, attributes, body]) => {
    const target = element(body, 'target');
    return {
      id: attribute(attributes, 'id'),
      source: element(body, 'source').content,
      target: target.content.normalize('NFC'),
      state: attribute(target.attributes, 'state') || 'translated',
      translated: attribute(attributes, 'extradata').replace('en:', ''),
      remarks: body.replace(DEVELOPER_NOTE, '').match(/<note\b[\s\S]*?<\/note>/g) ?? [],
    };
  });
}

/** Identifies an English text, so that a translation of an older one is noticed. */
export const hashOf = (source) => createHash('sha256').update(source).digest('hex').slice(0, 8);

/**
 * Compares a unit with its English text. A translation is out of date if that has changed since;
 * one that is marked as translated and has no hash is the translation of the present text.
 */
export function withFreshness(unit) {
  if (!unit.target.trim()) return { ...unit, state: 'new', translated: '' };
  const present = hashOf(unit.source);
  if (unit.translated && unit.translated !== present) {
    return { ...unit, state: 'needs-review-translation', translated: '' };
  }
  const isReviewed = unit.state !== 'needs-review-translation';
  return { ...unit, translated: isReviewed ? present : unit.translated };
}

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function unitText({ id, source, target, state, translated, remarks }, note) {
  const hash = translated ? ` extradata="en:${translated}"` : '';
  return [
    `<trans-unit id="${id}"${hash}>`,
    `  <source>${source}</source>`,
    ...(target ? [`  <target state="${state}">${target}</target>`] : []),
    ...(note ? [`  <note from="developer">${escaped(note)}</note>`] : []),
    ...remarks.map((remark) => `  ${remark}`),
    '</trans-unit>',
  ].join('\n');
}

/**
 * Writes an XLIFF 1.2 file. All files have the same order and layout, so that a change shows as
 * such.
 *
 * @param {string} locale
 * @param {readonly Unit[]} units
 * @param {Readonly<Record<string, string>>} notes For translators, by id. Their order is the file's.
 */
export function writeXliff(locale, units, notes) {
  const ids = Object.keys(notes);
  const sorted = units.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    `<file target-language="${locale}" source-language="en" original="lit-localize-inputs" datatype="plaintext">`,
    '<body>',
    ...sorted.map((unit) => unitText(unit, notes[unit.id])),
    '</body>',
    '</file>',
    '</xliff>',
    '',
  ].join('\n');
}
