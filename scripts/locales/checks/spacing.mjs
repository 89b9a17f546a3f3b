import { PLACE, plain } from './text.mjs';

const FULL_WIDTH = ['ja', 'zh-Hans', 'zh-Hant'];
const BOUND_LETTERS = ['cs', 'sk', 'pl'];

const NO_BREAK = [
  [
    /(?<!\u00a0):(?!\/)|«(?!\u00a0)|(?<!\u00a0)»/u,
    'a no-break space (U+00A0) before “:” and inside « »',
  ],
  [/(?<![\u00a0\u202f])[;!?]/u, 'a narrow no-break space (U+202F) before ; ! ?'],
];

const NO_SPACE = [[/\s[.,:;!?…،؛؟。、]/u, 'no space before a mark']];

const WIDE = [
  [
    /\p{Script=Han}[,.:;!?()]|[,:;!?()]\p{Script=Han}/u,
    'full-width marks beside Chinese characters',
  ],
  [/[。、，：；？！]\s/u, 'no space after a full-width mark'],
];

const BOUND = [
  [/(?<![\p{L}\p{M}’])[ksvzouaiw] (?=[\p{L}(])/iu, 'a no-break space after a word of one letter'],
];

function rulesOf(locale) {
  if (locale === 'fr') return NO_BREAK;
  if (FULL_WIDTH.includes(locale)) return [...NO_SPACE, ...WIDE];
  return BOUND_LETTERS.includes(locale) ? [...NO_SPACE, ...BOUND] : NO_SPACE;
}

/** K11: spaces as the language’s typography has them. */
export function spacing({ id, target }, { locale }) {
  const text = plain(target);
  return rulesOf(locale).flatMap(([pattern, expected]) => {
    const found = pattern.exec(text);
    if (!found) return [];
    const around = text.slice(Math.max(0, found.index - 8), found.index + 8).replaceAll(PLACE, '…');
    return [{ check: 'K11', id, found: `“${around}”`, expected }];
  });
}
