import { analyze } from './analyze.mjs';
import { mustRun } from './run-tool.mjs';
import { setup } from './setup.mjs';

const FLAGS = { dev: ['--port', '6006', '--no-open'], build: ['--quiet'] };

/** Serves Storybook. With the argument `build`, writes it to `storybook-static/`. */
async function main() {
  const [command = 'dev', ...args] = process.argv.slice(2);
  if (!Object.hasOwn(FLAGS, command)) throw new Error(`Neither dev nor build: ${command}`);
  await setup();
  // Stories read `custom-elements.json`.
  analyze();
  mustRun('storybook', [command, ...FLAGS[command], '--disable-telemetry', ...args]);
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
