import { lengthOf, plain } from './text.mjs';

/** Buttons that stand side by side, and how much longer one may be. */
const PAIRS = [
  { first: 'action.accept', second: 'action.reject', longest: 1.5, isAnswer: true },
  { first: 'gate.once', second: 'gate.always', longest: 1.8, isAnswer: false },
];

const YES = /(?<![\p{L}\p{M}])(?:ok|okay|yes|oui|ja|sí|sì|sim|да|tak)(?![\p{L}\p{M}])/iu;

const count = (text) => text.split(/\s+/u).length;

const isCapital = (text) => /^\p{Lu}/u.test(text);

/** K12: the buttons of a pair have the same weight, so neither answer looks like the one to give. */
export function pairs(texts) {
  return PAIRS.flatMap((pair) => {
    const [one, two] = [plain(texts[pair.first] ?? ''), plain(texts[pair.second] ?? '')];
    if (!one || !two) return [];
    return faults(one, two, pair).map((expected) => ({
      ...{ check: 'K12', id: pair.first, found: `“${one}” and “${two}”` },
      expected,
    }));
  });
}

function faults(one, two, { longest, isAnswer }) {
  const lengths = [lengthOf(one), lengthOf(two)];
  const found = [];
  if (Math.max(...lengths) > longest * Math.min(...lengths)) {
    found.push(`neither is longer than ${longest} times the other`);
  }
  if (Math.abs(count(one) - count(two)) > 1) found.push('as many words, or one more');
  if (isCapital(one) !== isCapital(two)) found.push('both begin with a capital, or none');
  if (isAnswer && [one, two].some((text) => YES.test(text))) found.push('no “OK” and no “yes”');
  return found;
}
