import { playwrightLauncher } from '@web/test-runner-playwright';
import { findQuickBrowser } from './scripts/find-browser.mjs';
import { common } from './web-test-runner.common.mjs';

// Chromium refuses to sandbox for root, as whom containers usually run.
const asRoot = process.getuid?.() === 0;

export default {
  ...common,
  // Each file has a browser context, so cookies, of its own.
  concurrency: 2,
  // Every story in every language and look takes its time (`npm run test:a11y`).
  testsFinishTimeout: process.env.ACCESSIBILITY === 'full' ? 1_800_000 : 300_000,
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
        args: asRoot ? ['--no-sandbox'] : [],
      },
    }),
  ],
};
