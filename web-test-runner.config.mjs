import { playwrightLauncher } from '@web/test-runner-playwright';
import { findQuickBrowser } from './scripts/find-browser.mjs';
import { common } from './web-test-runner.common.mjs';

// Chromium refuses to use its sandbox as root, which is the usual user in containers.
const asRoot = process.getuid?.() === 0;

// A frame that a test opens never reaches the site of its address.
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

export default {
  ...common,
  // Each file has its own browser context, and so its own cookies.
  concurrency: 2,
  // The full run (`npm run test:a11y`: every story in every language and look) takes long.
  testsFinishTimeout: process.env.ACCESSIBILITY === 'full' ? 1_800_000 : 900_000,
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/generated/**'],
    reporters: ['lcovonly', 'json-summary'],
  },
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: {
        executablePath: await findQuickBrowser(),
        args: asRoot ? [OFFLINE, '--no-sandbox'] : [OFFLINE],
      },
      // What has gone is gone at once; tests of motion ask for it.
      createBrowserContext: ({ browser }) => browser.newContext({ reducedMotion: 'reduce' }),
    }),
  ],
};
