import { parseArgs } from 'node:util';
import { closestIds } from '../dist/catalogue/search.js';

/** Says that a command has no such option, and which one may be meant. */
function unknownOptionText(name, options) {
  const [closest] = closestIds(name.replace(/^-+/, ''), Object.keys(options));
  const hint = closest ? `did you mean --${closest}?` : 'the usage has those that there are.';
  return `There is no option “${name}”: ${hint}`;
}

/**
 * The options and the other arguments of a command.
 *
 * @throws {Error} An option is unknown, or lacks its value. The message names the one that may be meant.
 */
export function parsedOptions(args, options) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const [, name] = /^Unknown option '([^']+)'/.exec(error.message) ?? [];
    if (name === undefined) throw error;
    throw new Error(unknownOptionText(name, options), { cause: error });
  }
}
