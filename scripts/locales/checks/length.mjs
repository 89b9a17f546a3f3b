import { lengthOf, plain } from './text.mjs';

/** An English text of so many characters is a sentence, a shorter one a label. */
const SENTENCE = 50;

/** What a place of the interface has room for, in characters, at 320 px. */
const ROOM = [
  [/^action\.|^gate\.(?:once|always)$/, 32],
  [/^table\.(?!failed)/, 28],
  [/^category\.\w+\.name$/, 36],
];

/** K14: sentences are as long as those of the language are beside English; labels fit. */
export function length({ id, source, target }, { glossary }) {
  const [from, to] = [lengthOf(plain(source)), lengthOf(plain(target))];
  const finding = (found, expected) => [{ check: 'K14', id, found, expected }];
  const room = ROOM.find(([pattern]) => pattern.test(id))?.[1];
  if (room && to > room) return finding(`${to} characters`, `${room} at most`);
  if (from < SENTENCE) return [];
  const [least, most] = [glossary.length.sentence[0] * 0.85, glossary.length.sentence[1] * 1.15];
  const ratio = to / from;
  if (ratio >= least && ratio <= most) return [];
  const expected = `${least.toFixed(2)} to ${most.toFixed(2)} times`;
  return finding(`${ratio.toFixed(2)} times as long as in English`, expected);
}
