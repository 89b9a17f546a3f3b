import { readdir, readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { inProject, readJson, root } from './project.mjs';
import { mustRun } from './run-tool.mjs';
import { setup } from './setup.mjs';

/**
 * Minimum percentage of each folder of src that TESTS cover, slightly below the current value, so
 * that untested code is noticed. Raise these values when you add tests. Tests of whole pages
 * (test/site, test/cdn) run in a separate browser, which is not counted; `effects` and `gates` have
 * lower values because of code that only those tests reach.
 */
const THRESHOLDS = {
  model: { lines: 100, branches: 99 },
  store: { lines: 94, branches: 92 },
  effects: { lines: 87, branches: 90 },
  gates: { lines: 84, branches: 84 },
};

/** The tests of these folders, and the tests that combine them. */
const TESTS = [
  'test/{model,platform,store,effects,deletion,gates,integrations,inline}/**/*.test.ts',
  'test/*.test.ts',
];

const REPORT = 'coverage/coverage-summary.json';

/** Counts a file that no test loads. It is missing in the report, and none of its lines was run. */
async function countUnloaded(file) {
  // Imported here, because it is one of the packages that setup() installs.
  const { transform } = await import('esbuild');
  const text = await readFile(file, 'utf8');
  const { code } = await transform(text, { loader: 'ts' });
  // A file that contains only types has no code to load.
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

/**
 * Prints a line for each measure of a folder. Returns whether one of them is below its threshold.
 */
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
  const report = await readJson(REPORT);
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
