/** The Serbian letters that Latin script writes with two. */
const DIGRAPHS = { љ: 'lj', њ: 'nj', џ: 'dž' };

const CYRILLIC = 'абвгдђежзијклмнопрстћуфхцчш';
const LATIN = 'abvgdđežzijklmnoprstćufhcčš';

const capital = (text) => text[0].toUpperCase() + text.slice(1);

const LETTERS = new Map(
  [...[...CYRILLIC].map((letter, at) => [letter, LATIN[at]]), ...Object.entries(DIGRAPHS)].flatMap(
    ([letter, latin]) => [
      [letter, latin],
      [letter.toUpperCase(), capital(latin)],
    ],
  ),
);

/**
 * Serbian in Latin script. The two alphabets have the same letters, so nothing has to be known of
 * the words.
 */
export const toSerbianLatin = (text) =>
  text.replaceAll(/\p{Script=Cyrillic}/gu, (letter) => {
    const latin = LETTERS.get(letter);
    if (!latin) throw new Error(`locales/sr.xlf: “${letter}” is not a letter of Serbian.`);
    return latin;
  });
