import { plain, words } from './text.mjs';

/** K17: readers are addressed as the glossary says, in all texts. */
export function address({ id, target }, { glossary }) {
  if (glossary.otherAddress.length === 0) return [];
  const found = otherWords(glossary).exec(plain(target));
  if (!found) return [];
  return [
    { check: 'K17', id, found: `“${found[0]}”`, expected: `the address is ${glossary.address}` },
  ];
}

/** Chinese and Japanese have no spaces around a word. */
const otherWords = ({ otherAddress, script }) =>
  /^(?:Hans|Hant|Jpan)$/.test(script)
    ? new RegExp(otherAddress.join('|'), 'u')
    : words(otherAddress);

const TWO_FORMS =
  /\p{L}\(-?\p{L}{1,3}\)|\p{L}\/-?\p{L}{1,3}(?!\p{L})|\p{L}·(?:e|ne|trice)s?(?!\p{L})/u;

/** Past tenses and participles that say whether the reader is a woman or a man. */
const ONE_FORM = {
  cs: /(?:jste \p{L}+|\p{L}+ jste)l[ao]?(?!\p{L})/iu,
  fr: words(['vous (?:êtes|serez) \\p{L}+é']),
  pl: /\p{L}+ł[ae]ś(?!\p{L})/iu,
  ru: words(['вы \\p{L}+ла?']),
  sk: /ste \p{L}+la(?!\p{L})/iu,
};

/** K18: no text says, or asks, of which sex the reader is. */
export function readersSex({ id, target }, { locale }) {
  const text = plain(target);
  const found = TWO_FORMS.exec(text) ?? ONE_FORM[locale]?.exec(text);
  if (!found) return [];
  return [
    { check: 'K18', id, found: `“${found[0]}”`, expected: 'a form without the reader’s sex' },
  ];
}
