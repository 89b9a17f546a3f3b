import { plain } from './text.mjs';

const QUOTES = /["'“”„‟‘’‚‛«»‹›「」『』＂＇]/gu;

/** Marks in words, which are no quotes: d’accord, ג׳, צה״ל. */
const APOSTROPHE = /(?<=\p{L})’|’(?=\p{L})/gu;

/** K10: quotation marks of the language; a curly apostrophe; one character for three dots. */
export function quotes({ id, target }, { glossary }) {
  const text = plain(target).replaceAll(APOSTROPHE, '');
  const foreign = (text.match(QUOTES) ?? []).find((mark) => !glossary.quotes.includes(mark));
  const finding = (found, expected) => ({ check: 'K10', id, found: `“${found}”`, expected });
  return [
    ...(foreign ? [finding(foreign, `quotation marks ${glossary.quotes}, apostrophe ’`)] : []),
    ...(text.includes('...') ? [finding('...', '…')] : []),
  ];
}
