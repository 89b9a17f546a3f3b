import { plain, words } from './text.mjs';

/** Frequent English words that are no words of another language’s interface. */
const ENGLISH = words(['the', 'your', 'you', 'this', 'that', 'with', 'which', 'they', 'choices']);

/**
 * K7: no text, and no word, is left in English. A text without letters is the same everywhere, and
 * the language’s own term may be: “cache”, “Cookies”.
 */
export function english({ id, source, target }, { glossary }) {
  const [from, to] = [plain(source), plain(target)];
  const finding = (found, expected) => [{ check: 'K7', id, found: `“${found}”`, expected }];
  if (from === to && /\p{L}/u.test(to) && !isTerm(to, glossary)) {
    return finding(to, 'a translation');
  }
  const left = ENGLISH.exec(to);
  return left ? finding(left[0], 'no English word') : [];
}

const inner = (term) => (typeof term === 'string' ? [term] : Object.values(term).flatMap(inner));

const isTerm = (text, { terms }) => {
  const word = text.replaceAll(/^\P{L}+|\P{L}+$/gu, '').toLowerCase();
  return inner(terms).some((term) => term.toLowerCase() === word);
};
