import { hanOf } from './han.mjs';
import { plain } from './text.mjs';

/** Names that no language writes in its own script. */
const NAMES = /Global Privacy Control|cookies?/giu;

/** The scripts of a language, by the code of ISO 15924 in the glossary. */
const SCRIPTS = {
  Latn: ['Latin'],
  Cyrl: ['Cyrillic'],
  Grek: ['Greek'],
  Arab: ['Arabic'],
  Hebr: ['Hebrew'],
  Deva: ['Devanagari'],
  Kore: ['Hangul'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Hans: ['Han'],
  Hant: ['Han'],
};

const ALL = [...new Set(Object.values(SCRIPTS).flat())];

const scriptOf = (letter) =>
  ALL.find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(letter));

/** K6: every letter is one of the language’s, and no word mixes scripts. */
export function script({ id, target }, { glossary }) {
  const text = plain(target);
  const finding = (found, expected) => ({ check: 'K6', id, found: `“${found}”`, expected });
  const mixed = text.match(/[\p{L}\p{M}]+/gu)?.find((word) => isMixed(word, glossary.script));
  if (mixed) return [finding(mixed, 'one script in a word')];
  const foreign = foreignLetter(text.replaceAll(NAMES, ''), glossary);
  return foreign ? [finding(foreign, `letters of ${glossary.name} only`)] : [];
}

function isMixed(word, code) {
  const scripts = new Set([...word].map(scriptOf).filter(Boolean));
  return scripts.size > 1 && !(code === 'Jpan' && !scripts.has('Latin'));
}

function foreignLetter(text, { script: code, letters }) {
  const allowed = SCRIPTS[code];
  return [...text].find((letter) => {
    if (!/\p{L}/u.test(letter) || letter === 'ー') return false;
    return !allowed.includes(scriptOf(letter)) || isUnknown(letter.toLowerCase(), code, letters);
  });
}

/** A letter that the alphabet lacks: Romanian has ș, not ş; traditional Chinese 設, not 设. */
function isUnknown(letter, code, letters) {
  if (code === 'Hans' || code === 'Hant') return !hanOf(code).has(letter);
  return (
    letters !== undefined &&
    !/[a-z]/.test(letter) &&
    ![...letter].every((one) => letters.includes(one) || /\p{M}/u.test(one))
  );
}
