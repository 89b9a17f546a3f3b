import { ensureDependencies } from './ensure-dependencies.mjs';
import { findBrowser } from './find-browser.mjs';
import { mustRun, mustRunScript } from './run-tool.mjs';

const STEPS = [
  ['lint', () => mustRun('eslint', ['.'])],
  ['format', () => mustRun('prettier', ['--check', '.', '--log-level', 'warn'])],
  ['types', () => mustRun('typescript', ['--noEmit', '-p', 'tsconfig.json'])],
  ['types of tests and stories', () => mustRun('typescript', ['-p', 'tsconfig.test.json'])],
  ['generated files', () => mustRunScript('generate.mjs', ['--check'])],
  ['build', () => mustRunScript('build.mjs')],
  ['browser tests', () => mustRun('@web/test-runner')],
];

async function main() {
  ensureDependencies();
  // Installed now where there is none, not after minutes of other checks.
  await findBrowser();
  for (const [title, step] of STEPS) {
    console.log(`\n── ${title}`);
    step();
  }
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
