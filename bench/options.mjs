import { parseArgs } from 'node:util';

const list = (text) => text?.split(',').map((item) => item.trim());

/** Rounds as a whole number from 1 on. */
function rounds(text) {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`--rounds is not a number of rounds: ${text}`);
}

/**
 * `--rounds 7`, `--only bytes,fast` (measures), `--install ours,floor`, `--render` (nothing is
 * measured, the report is written again). Names are checked where
 * they are looked up.
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '7' },
      only: { type: 'string' },
      install: { type: 'string' },
      render: { type: 'boolean', default: false },
    },
  });
  const { only, install, render } = values;
  return { rounds: rounds(values.rounds), only: list(only), installs: list(install), render };
}

/** The chosen entries of a list, all where nothing was chosen. */
export function chosen(names, wanted, what) {
  const unknown = wanted?.find((name) => !names.includes(name));
  if (unknown) throw new Error(`No ${what} is called ${unknown}. There are: ${names.join(', ')}.`);
  return wanted ?? names;
}
