import { plain } from './text.mjs';

/** Texts that speak of the thing without its name: “in this list”, “what you chose”. */
const COOKIE = /cookie/iu;

/** K13: a text about cookies has the language’s word for them. */
export function terms({ id, source, target }, { glossary }) {
  const text = plain(target);
  if (!COOKIE.test(plain(source)) || new RegExp(glossary.stems.cookie, 'iu').test(text)) return [];
  return [
    { check: 'K13', id, found: `“${text}”`, expected: `a word with “${glossary.stems.cookie}”` },
  ];
}

const SAME = [
  ['statement.title', 'link.statement', (title, link) => title === link, 'the same words'],
  ['statement.basis.necessary', 'settings.always', beginsWith, 'the same words at the beginning'],
];

function beginsWith(text, beginning) {
  return text.startsWith(beginning) && !/^\p{L}/u.test(text.slice(beginning.length));
}

/** K13: what is one thing has one name in all texts of a language. */
export const sameTerms = (texts) =>
  SAME.flatMap(([id, other, isSame, expected]) => {
    const [text, wanted] = [plain(texts[id] ?? ''), plain(texts[other] ?? '')];
    if (!text || !wanted || isSame(text, wanted)) return [];
    return [
      { check: 'K13', id, found: `“${text}”`, expected: `${expected} as ${other}, “${wanted}”` },
    ];
  });

/** K13: a category has another name than the settings, in which it stands. */
export function distinctTerms(texts) {
  const [name, settings] = ['category.preferences.name', 'action.settings'];
  if (plain(texts[name] ?? '') !== plain(texts[settings] ?? '')) return [];
  return [
    {
      check: 'K13',
      id: name,
      found: `“${texts[name]}”`,
      expected: `another word than ${settings}`,
    },
  ];
}
