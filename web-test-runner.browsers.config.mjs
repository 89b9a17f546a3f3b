import { defaultReporter } from '@web/test-runner';
import { summaryReporter } from './scripts/summary-reporter.mjs';
import { chosenBrowsers } from './test/browsers/chosen.mjs';
import { common } from './web-test-runner.common.mjs';

const { launchers, complaints } = chosenBrowsers();
for (const complaint of complaints) console.error(complaint);

export default {
  ...common,
  // Excluded: tests of Node are the same in every browser. Tests of whole pages, random data, leaks
  // and accessibility need Chromium and its developer tools.
  files: [
    'test/**/*.test.ts',
    '!test/{package,catalogue,check,sites,lint,locales,docs,site,fuzz,leaks,accessibility}/**',
    // The vendors' libraries are tried in one browser: their own code differs from browser to browser.
    '!test/integrations/*libraries.test.ts',
  ],
  reporters: [defaultReporter(), summaryReporter(complaints)],
  // WebKitGTK starts again after some files, and sometimes twice.
  browserStartTimeout: 90_000,
  testsFinishTimeout: 600_000,
  browsers: launchers,
};
