import { findBrowser } from './find-browser.mjs';
import { mustRun, mustRunScript, runScriptBeside, runToolBeside } from './run-tool.mjs';
import { setup } from './setup.mjs';

/** What is read only. Formats come first, before the build writes a figure into a document. */
const CHECKS = [
  ['format', 'prettier', ['--check', '.', '--log-level', 'warn']],
  ['lint', 'eslint', ['.']],
  ['types', 'typescript', ['--noEmit', '-p', 'tsconfig.json']],
  ['types of the driver', 'typescript', ['--noEmit', '-p', 'src/driver/tsconfig.json']],
  ['types of tests and stories', 'typescript', ['-p', 'tsconfig.test.json']],
];

const head = (title) => `\n── ${title}\n`;

async function check() {
  for (const [title, name, args] of CHECKS) {
    const { output, isPassed } = await runToolBeside(name, args);
    process.stdout.write(head(title) + output);
    if (!isPassed) throw new Error(`Failed: ${title}`);
  }
}

async function buildBeside() {
  const { output, isPassed } = await runScriptBeside('build.mjs');
  process.stdout.write(head('build') + output);
  if (!isPassed) throw new Error('Failed: build');
}

async function runSteps() {
  // Before the build, which would generate what is out of date.
  process.stdout.write(head('generated files'));
  mustRunScript('generate.mjs', ['--check']);
  // Each of them keeps little more than one processor busy.
  const results = await Promise.allSettled([check(), buildBeside()]);
  const failed = results.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  process.stdout.write(head('browser tests'));
  mustRun('@web/test-runner');
}

async function main() {
  const complaint = await setup('chromium', 'shell', 'php', 'django');
  if (complaint) console.warn(complaint);
  // Fails now if there is no browser, not after minutes of other checks.
  await findBrowser();
  try {
    await runSteps();
  } finally {
    // Repeated at the end, so that nobody overlooks that these tests were skipped.
    if (complaint) console.warn(complaint);
  }
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
