import { relative } from 'node:path';
import { root } from './project.mjs';

function outcome({ skipped, passed }) {
  if (skipped) return 'skipped';
  return passed ? 'passed' : 'failed';
}

function allTests({ tests = [], suites = [] } = {}) {
  return [...tests, ...suites.flatMap(allTests)];
}

function totals(sessions) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { testResults, passed } of sessions) {
    const failedBefore = total.failed;
    for (const test of allTests(testResults)) total[outcome(test)] += 1;
    // A file that fails to load has no tests to count.
    if (!passed && total.failed === failedBefore) total.failed += 1;
  }
  return total;
}

const line = (name, { passed, failed, skipped }) =>
  `${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`;

function skippedTests({ browser, testResults }) {
  const skipped = allTests(testResults).filter((test) => test.skipped);
  return skipped.map(({ name }) => `skipped in ${browser.name}: ${name}`);
}

/** The tests that failed, with their errors; for a file that fails to load, its errors. */
function failedTests({ browser, testFile, testResults, errors = [] }) {
  const where = `${relative(root, testFile)} in ${browser.name}`;
  const failed = allTests(testResults).filter(({ skipped, passed }) => !skipped && !passed);
  const ofFile = errors.map(({ message }) => `failed: ${where}: ${message}`);
  return [
    ...ofFile,
    ...failed.map(({ name, error }) => `failed: ${where}: ${name}\n  ${error?.message}`),
  ];
}

/** The tests that were skipped or failed and, if there are several browsers, the result of each. */
function details(sessions) {
  const names = [...new Set(sessions.map(({ browser }) => browser.name))];
  const inBrowser = (name) => sessions.filter(({ browser }) => browser.name === name);
  const browsers = names.map((name) => line(name, totals(inBrowser(name))));
  return [
    ...sessions.flatMap(skippedTests),
    ...sessions.flatMap(failedTests),
    ...(names.length > 1 ? browsers : []),
  ];
}

/**
 * A reporter that ends the run with plain text, for people and for scripts: what was skipped, what
 * failed and, in the last line, how many. A log that is cut off at its top still names the failures.
 *
 * @param {string[]} [notes] repeated before this line, so that nobody overlooks them
 */
export function summaryReporter(notes = []) {
  let finished;
  // The other reporters also write at the end; this waits for them.
  process.once('exit', () => {
    if (!finished) return;
    for (const text of [...details(finished), ...notes]) console.log(text);
    console.log(line('wtr', totals(finished)));
  });
  return {
    onTestRunFinished({ sessions }) {
      finished = [...sessions];
    },
  };
}
