import { findBrowser } from './find-browser.mjs';
import { mustRun, mustRunScript } from './run-tool.mjs';
import { setup } from './setup.mjs';

const STEPS = [
  ['lint', () => mustRun('eslint', ['.'])],
  ['format', () => mustRun('prettier', ['--check', '.', '--log-level', 'warn'])],
  ['types', () => mustRun('typescript', ['--noEmit', '-p', 'tsconfig.json'])],
  ['types of tests and stories', () => mustRun('typescript', ['-p', 'tsconfig.test.json'])],
  ['generated files', () => mustRunScript('generate.mjs', ['--check'])],
  ['build', () => mustRunScript('build.mjs')],
  ['browser tests', () => mustRun('@web/test-runner')],
];

function runSteps() {
  for (const [title, step] of STEPS) {
    console.log(`\n── ${title}`);
    step();
  }
}

async function main() {
  const complaint = await setup('chromium', 'shell', 'php', 'django');
  if (complaint) console.warn(complaint);
  // Fails now if there is no browser, not after minutes of other checks.
  await findBrowser();
  try {
    runSteps();
  } finally {
    // Repeated at the end, so that nobody overlooks that these tests were skipped.
    if (complaint) console.warn(complaint);
  }
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
