#!/usr/bin/env node
import { parseArgs } from 'node:util';
import * as preload from './preload.mjs';
import * as render from './render.mjs';

const COMMANDS = { render, preload };

const USAGE = Object.values(COMMANDS)
  .map(({ usage }) => `Usage: ${usage}\n`)
  .join('\n\n');

/** Incorrect usage; the message includes the help text. */
class UsageError extends Error {}

function readArguments([name, ...args]) {
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new Error(`Unknown command: ${name}`);
    const { names, flags = [] } = command;
    const options = Object.fromEntries([
      ...names.map((one) => [one, { type: 'string' }]),
      ...flags.map((one) => [one, { type: 'boolean' }]),
    ]);
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length !== command.files) {
      const expected = command.files === 1 ? 'exactly one FILE' : 'no FILE';
      throw new Error(`${name} expects ${expected}.`);
    }
    const missing = command.missing(values);
    if (missing) throw new Error(missing);
    return { command, positionals, values };
  } catch (error) {
    throw new UsageError(`${error.message}\n\n${USAGE}`);
  }
}

async function main(args) {
  if (/^(--help|-h)$/.test(args[0] ?? '--help')) return console.log(USAGE);
  const { command, positionals, values } = readArguments(args);
  const { markup, allow } = await command.run(positionals, values);
  console.log(markup);
  // Printed to stderr, because stdout may be redirected into a file of markup.
  if (allow) console.error(`Your content security policy must allow: ${allow}`);
}

await main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
