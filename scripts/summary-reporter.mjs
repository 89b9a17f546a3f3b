function outcome({ skipped, passed }) {
  if (skipped) return 'skipped';
  return passed ? 'passed' : 'failed';
}

function count({ tests = [], suites = [] } = {}, total) {
  for (const test of tests) total[outcome(test)] += 1;
  for (const suite of suites) count(suite, total);
}

/** The names of the tests that were skipped, each with that of its suite. */
function skippedIn({ name = '', tests = [], suites = [] } = {}) {
  const own = tests.filter((test) => test.skipped).map((test) => `${name} > ${test.name}`);
  return [...own, ...suites.flatMap(skippedIn)];
}

function totals(sessions) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { testResults, passed } of sessions) {
    const failedBefore = total.failed;
    count(testResults, total);
    // A file that does not load has no tests to count.
    if (!passed && total.failed === failedBefore) total.failed += 1;
  }
  return total;
}

/**
 * Ends the run with one plain line, for people in a hurry and for scripts. What was skipped is named
 * before it: a check that did not run must not look like one that passed.
 */
export function summaryReporter() {
  let total;
  let skippedTests = [];
  // The other reporters write last thing: wait for them.
  process.once('exit', () => {
    if (!total) return;
    for (const name of skippedTests) console.log(`wtr: skipped: ${name}`);
    const { passed, failed, skipped } = total;
    console.log(`wtr: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  });
  return {
    onTestRunFinished({ sessions }) {
      total = totals(sessions);
      skippedTests = [...sessions].flatMap(({ testResults }) => skippedIn(testResults));
    },
  };
}
