/**
 * The characters of simplified and of traditional Chinese are those of the two national standards,
 * GB 2312 and Big5, which each have one form of a character. Browsers and Node know both.
 */
const STANDARDS = {
  Hans: { encoding: 'gbk', first: [0xb0, 0xf7], second: [[0xa1, 0xfe]] },
  Hant: {
    encoding: 'big5',
    first: [0xa4, 0xf9],
    second: [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  },
};

const range = ([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

const known = new Map();

/** The set of characters of a script: `Hans` or `Hant`. */
export function hanOf(script) {
  if (!known.has(script)) known.set(script, charactersOf(STANDARDS[script]));
  return known.get(script);
}

function charactersOf({ encoding, first, second }) {
  const decoder = new TextDecoder(encoding);
  const bytes = range(first).flatMap((one) => second.flatMap(range).flatMap((two) => [one, two]));
  return new Set(decoder.decode(new Uint8Array(bytes)));
}
