import { parseArgs } from 'node:util';

const list = (text) => text?.split(',').map((item) => item.trim());

/** Rounds as a whole number from 1 on. */
function rounds(text) {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`--rounds is not a number of rounds: ${text}`);
}

/**
 * `--rounds 7`, `--only bytes,fast` (measures), `--install ours,floor`. Names are checked where
 * they are looked up.
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '7' },
      only: { type: 'string' },
      install: { type: 'string' },
    },
  });
  return { rounds: rounds(values.rounds), only: list(values.only), installs: list(values.install) };
}

/** The chosen entries of a list, all where nothing was chosen. */
export function chosen(names, wanted, what) {
  const unknown = wanted?.find((name) => !names.includes(name));
  if (unknown) throw new Error(`No ${what} is called ${unknown}. There are: ${names.join(', ')}.`);
  return wanted ?? names;
}
