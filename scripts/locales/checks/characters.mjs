import { plain } from './text.mjs';

const RIGHT_TO_LEFT = ['ar', 'he'];

const RULES = [
  [/^\s|\s$/u, 'no space at the ends'],
  [/[ \u00a0\u202f]{2}/u, 'one space between words'],
  // eslint-disable-next-line no-control-regex -- this is what it looks for
  [/[\u0000-\u001f\u007f-\u009f]/u, 'no control characters'],
  [/[\u00ad\u200b\u2060\ufeff\ufffd]/u, 'no invisible and no damaged characters'],
  [/\u0640/u, 'no tatweel'],
];

const ISOLATES = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** K5: no characters that nobody sees, or that two keyboards write differently. */
export function characters({ id, target }, { locale }) {
  const text = plain(target);
  const broken = RULES.filter(([pattern]) => pattern.test(text)).map(([, expected]) => expected);
  if (text !== text.normalize('NFC')) broken.push('Unicode’s composed form, NFC');
  if (ISOLATES.test(text) && !RIGHT_TO_LEFT.includes(locale)) broken.push('no marks of direction');
  if (isUnbalanced(text)) broken.push('an end for each isolate');
  return broken.map((expected) => ({ check: 'K5', id, found: JSON.stringify(text), expected }));
}

const isUnbalanced = (text) =>
  (text.match(/[\u2066-\u2068]/g) ?? []).length !== (text.match(/\u2069/g) ?? []).length;
