#!/usr/bin/env node
import { VERSION } from '../dist/generated/version.js';
import { commandList, unknownCommandText } from './unknown-command.mjs';
import { parsedOptions } from './parsed-options.mjs';

/**
 * The commands, each loaded when it runs: those that drive a browser need much that the others do
 * not. Each module exports its `summary`, a line; its `usage`; its `options`, as `parseArgs` takes
 * them, and `prepared(arguments)` for what it does not know; `mistakeIn(arguments, values)`, which
 * returns a sentence where they are used incorrectly; and `run(arguments, values)`, which resolves to
 * what is printed: `output` to stdout, `notes` to stderr, and the `exitCode`. `failure` is the exit
 * code where it throws (default: 1).
 */
const COMMANDS = {
  init: () => import('./init.mjs'),
  list: () => import('./list.mjs'),
  add: () => import('./add.mjs'),
  update: () => import('./update.mjs'),
  lint: () => import('./lint.mjs'),
  scan: () => import('./scan.mjs'),
  check: () => import('./check.mjs'),
  merge: () => import('./merge.mjs'),
  render: () => import('./render.mjs'),
  preload: () => import('./preload.mjs'),
};

/** All commands by their names, for what is said of them. */
async function allCommands() {
  const entries = Object.entries(COMMANDS).map(async ([name, load]) => [name, await load()]);
  return Object.fromEntries(await Promise.all(entries));
}

const usageOf = ({ usage }) => `Usage: ${usage}\n`;

const usageOfAll = async () =>
  Object.values(await allCommands())
    .map(usageOf)
    .join('\n\n');

const isHelp = (arg) => /^(--help|-h)$/.test(arg);

const isVersion = (arg) => /^(--version|-v)$/.test(arg);

const commandNamed = async (name) => (Object.hasOwn(COMMANDS, name) ? COMMANDS[name]() : undefined);

async function readArguments([name, ...args]) {
  const command = await commandNamed(name);
  if (!command) throw new Error(unknownCommandText(name, await allCommands()));
  try {
    const { options, prepared = (given) => given } = command;
    const { values, positionals } = parsedOptions(prepared(args), options);
    const mistake = command.mistakeIn(positionals, values);
    if (mistake) throw new Error(mistake);
    return { command, positionals, values };
  } catch (error) {
    throw new Error(`${error.message}\n\n${usageOf(command)}`, { cause: error });
  }
}

/** What is asked of the program itself, or of a command; `undefined` if a command shall run. */
async function answerTo([first, ...rest]) {
  if (first === undefined) return commandList(await allCommands());
  if (isHelp(first)) return usageOfAll();
  if (isVersion(first)) return VERSION;
  const command = await commandNamed(first);
  return command && rest.some(isHelp) ? usageOf(command) : undefined;
}

function print({ output, notes, exitCode = 0 }) {
  if (output) console.log(output);
  // Printed to stderr, because stdout may be redirected into a file.
  if (notes) console.error(notes);
  process.exitCode = exitCode;
}

const fail = (exitCode) => (error) => {
  console.error(error.message);
  process.exitCode = exitCode;
};

async function main(args) {
  const answer = await answerTo(args);
  if (answer) return console.log(answer);
  const { command, positionals, values } = await readArguments(args);
  const { failure = 1 } = command;
  await command.run(positionals, values).then(print, fail(failure));
}

await main(process.argv.slice(2)).catch(fail(2));
