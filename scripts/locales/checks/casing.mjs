import { plain } from './text.mjs';

const isCapital = (text) => /^\p{Lu}/u.test(text.replace(/^[^\p{L}\uFFFC]+/u, ''));

const hasCase = (text) => /^\p{P}*[\p{Lu}\p{Ll}]/u.test(text);

/** Labels of German capitalize nouns. */
const NOUNS = ['de'];

/** K16: a text begins with a capital if the English one does, and a label has no other capitals. */
export function casing({ id, source, target }, { locale }) {
  const [from, to] = [plain(source), plain(target)];
  const finding = (found, expected) => [{ check: 'K16', id, found: `“${found}”`, expected }];
  if (NOUNS.includes(locale) || !hasCase(to) || !hasCase(from)) return [];
  if (isCapital(from) !== isCapital(to)) {
    return finding(to.slice(0, 30), `${isCapital(from) ? 'a' : 'no'} capital at the beginning`);
  }
  const inner = / \p{Lu}\p{Ll}+/u.exec(to);
  return from.length < 30 && inner ? finding(inner[0].trim(), 'no capital inside of a label') : [];
}
