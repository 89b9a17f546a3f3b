import { readdir, readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { inProject, root } from './project.mjs';
import { mustRun } from './run-tool.mjs';
import { setup } from './setup.mjs';

/**
 * Percent of each folder of src that TESTS run through, a little below what they reach, so that code
 * without tests is noticed; raise them with the tests. Whole pages (test/site, test/cdn) run in a
 * browser of their own, which is not counted: what only they can test holds down `effects` and
 * `gates`. A file that comes late may miss the end of its test, which takes 4 % from `effects`.
 */
const THRESHOLDS = {
  model: { lines: 100, branches: 99 },
  store: { lines: 94, branches: 92 },
  effects: { lines: 83, branches: 91 },
  gates: { lines: 81, branches: 84 },
};

/** The tests of these folders, and of those that put them together. */
const TESTS = ['test/{model,platform,store,effects,deletion,gates,integrations,inline}/**/*.test.ts', 'test/*.test.ts'];

const REPORT = 'coverage/coverage-summary.json';

/** What no test loads is missing in the report: none of its lines was run. */
async function countUnloaded(file) {
  // Only now: it is one of the packages that setup() installs.
  const { transform } = await import('esbuild');
  const text = await readFile(file, 'utf8');
  const { code } = await transform(text, { loader: 'ts' });
  // Of types alone nothing is left to load.
  if (code !== '') console.log(`Not loaded by these tests: ${relative(root, file)}`);
  const total = code === '' ? 0 : text.trimEnd().split('\n').length;
  return { lines: { total, covered: 0 }, branches: { total: 0, covered: 0 } };
}

async function countsOf(folder, report) {
  const names = await readdir(inProject('src', folder), { recursive: true });
  const files = names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => inProject('src', folder, name));
  return Promise.all(files.map((file) => report[file] ?? countUnloaded(file)));
}

function percent(counts, what) {
  const sum = (key) => counts.reduce((total, count) => total + count[what][key], 0);
  return (100 * sum('covered')) / sum('total');
}

/** Prints a line for each measure of a folder; returns whether one is below its threshold. */
async function isBelow(folder, report) {
  const counts = await countsOf(folder, report);
  const verdicts = Object.entries(THRESHOLDS[folder]).map(([what, wanted]) => {
    const reached = percent(counts, what);
    const shown = `${reached.toFixed(1)} %, at least ${wanted} %`;
    console.log(`src/${folder}, ${what}: ${shown}${reached < wanted ? ' – TOO LITTLE' : ''}`);
    return reached < wanted;
  });
  return verdicts.includes(true);
}

async function check() {
  const report = JSON.parse(await readFile(inProject(REPORT), 'utf8'));
  const below = [];
  for (const folder of Object.keys(THRESHOLDS)) {
    if (await isBelow(folder, report)) below.push(folder);
  }
  if (below.length === 0) return;
  throw new Error(`Too little is tested of ${below.join(', ')}; see coverage/lcov.info.`);
}

async function main() {
  await setup('chromium', 'shell');
  const files = TESTS.flatMap((pattern) => ['--files', pattern]);
  mustRun('@web/test-runner', ['--coverage', ...files, ...process.argv.slice(2)]);
  await check();
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
