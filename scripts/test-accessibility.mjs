import { analyze } from './analyze.mjs';
import { mustRun } from './run-tool.mjs';
import { setup } from './setup.mjs';

/** Every story in every language and look, where `npm test` takes one of each for a story. */
async function main() {
  await setup('chromium', 'shell');
  // Stories read custom-elements.json.
  analyze();
  process.env.ACCESSIBILITY = 'full';
  mustRun('@web/test-runner', ['--files', 'test/accessibility/stories/*.test.ts']);
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
