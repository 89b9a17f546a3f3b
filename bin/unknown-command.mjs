import { closestIds } from '../dist/catalogue/search.js';

/** The commands, a line for each, with what each does. */
function linesOf(commands) {
  const width = Math.max(...Object.keys(commands).map(({ length }) => length));
  return Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`,
  );
}

const HELP = '“npx consent-elements COMMAND --help” prints the usage of one.';

/** The commands in a line each, and how to get the rest: for a call without arguments. */
export const commandList = (commands) =>
  [
    'Usage: consent-elements COMMAND [options]',
    ...['', ...linesOf(commands), ''],
    ...[HELP, '“npx consent-elements --help” prints that of all.'],
  ].join('\n');

/** Says that there is no such command, which one may be meant, and which there are. */
export function unknownCommandText(name, commands) {
  const [closest] = closestIds(name, Object.keys(commands));
  const hint = closest ? `: did you mean “${closest}”?` : '; these are all:';
  return [`There is no command “${name}”${hint}`, '', ...linesOf(commands), '', HELP].join('\n');
}
