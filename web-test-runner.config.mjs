import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findBrowser } from './scripts/find-browser.mjs';
import { rawFiles } from './scripts/raw-files.mjs';
import { summaryReporter } from './scripts/summary-reporter.mjs';
import { recipeCommands } from './test/docs/recipes.mjs';
import { endpointServer } from './test/effects/endpoint-server.mjs';
import { nodeCommands } from './test/package/node-commands.mjs';
import { siteCommands } from './test/site/site-commands.mjs';
import { pageCommands } from './test/package/page-commands.mjs';

// Chromium refuses to sandbox for root, as whom containers usually run.
const asRoot = process.getuid?.() === 0;

export default {
  files: 'test/**/*.test.ts',
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  hostname: 'localhost',
  // Each file has a browser context, so cookies, of its own.
  concurrency: 2,
  // The build of Lit that users get, without its development warnings.
  nodeResolve: { exportConditions: ['production', 'default'] },
  middleware: [rawFiles, endpointServer],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    nodeCommands(),
    siteCommands(),
    recipeCommands(),
    pageCommands(),
  ],
  testFramework: { config: { timeout: 20_000 } },
  reporters: [defaultReporter(), summaryReporter()],
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/generated/**'],
    reporters: ['lcovonly', 'json-summary'],
  },
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: {
        executablePath: await findBrowser(),
        args: asRoot ? ['--no-sandbox'] : [],
      },
    }),
  ],
};
