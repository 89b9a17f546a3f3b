import { ensureDependencies } from './ensure-dependencies.mjs';
import { mustRun } from './run-tool.mjs';

/** Every story in every language and look, where `npm test` takes one of each for a story. */
async function main() {
  ensureDependencies();
  process.env.ACCESSIBILITY = 'full';
  mustRun('@web/test-runner', ['--files', 'test/accessibility/stories/*.test.ts']);
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
