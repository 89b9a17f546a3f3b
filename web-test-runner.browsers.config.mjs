import { defaultReporter } from '@web/test-runner';
import { summaryReporter } from './scripts/summary-reporter.mjs';
import { chosenBrowsers } from './test/browsers/chosen.mjs';
import { common } from './web-test-runner.common.mjs';

const { launchers, complaints } = chosenBrowsers();
for (const complaint of complaints) console.error(complaint);

export default {
  ...common,
  // What is asked of Node is the same in every browser; real pages, random data and what takes its
  // developer tools (media, the accessibility tree) have Chromium.
  files: ['test/**/*.test.ts', '!test/{package,docs,site,fuzz,leaks,accessibility}/**'],
  reporters: [defaultReporter(), summaryReporter(complaints)],
  // WebKitGTK starts anew for each file, now and then twice.
  browserStartTimeout: 90_000,
  browsers: launchers,
};
