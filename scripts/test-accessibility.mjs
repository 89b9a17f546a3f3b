import { analyze } from './analyze.mjs';
import { mustRun } from './run-tool.mjs';
import { setup } from './setup.mjs';

/**
 * Tests every story in every language and look. `npm test` tests each story in one of them only.
 */
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
