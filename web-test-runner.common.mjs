import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { rawFiles } from './scripts/raw-files.mjs';
import { summaryReporter } from './scripts/summary-reporter.mjs';
import { storyFiles } from './test/accessibility/stories/story-files.mjs';
import { checkCommands } from './test/check/check-commands.mjs';
import { pagesCommands } from './test/check/pages-commands.mjs';
import { bannerCommands } from './test/check/banner-commands.mjs';
import { recipeCommands } from './test/docs/recipes.mjs';
import { endpointServer } from './test/effects/endpoint-server.mjs';
import { reactModules } from './test/frameworks/react-modules.mjs';
import { serverCommands } from './test/frameworks/server-commands.mjs';
import { svelteFiles } from './test/frameworks/svelte-files.mjs';
import { pseudoLocales } from './test/localization/pseudo-locales.mjs';
import { nodeCommands } from './test/package/node-commands.mjs';
import { pageCommands } from './test/package/page-commands.mjs';
import { runnerPage } from './test/runner-page.mjs';
import { siteChecks } from './test/sites/site-checks.mjs';
import { siteCommands } from './test/site/site-commands.mjs';

/** How tests are served and reported in all browsers. */
export const common = {
  // The longest file first: at the end, one worker would wait for it. It mostly waits itself, so files
  // that keep a processor busy run beside it.
  files: ['test/sites/*.test.ts', 'test/**/*.test.ts'],
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  hostname: 'localhost',
  // The build of Lit that visitors receive, without development warnings. Svelte has one for servers.
  nodeResolve: { exportConditions: ['production', 'browser', 'default'] },
  middleware: [rawFiles, endpointServer],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    storyFiles(),
    reactModules(),
    pseudoLocales(),
    nodeCommands(),
    siteCommands(),
    checkCommands(),
    bannerCommands(),
    siteChecks(),
    recipeCommands(),
    pageCommands(),
    svelteFiles(),
    serverCommands(),
    pagesCommands(),
  ],
  testRunnerHtml: runnerPage,
  // Longer than anything takes on a slow machine; tests wait for what happens, not for a time.
  testFramework: { config: { timeout: 120_000 } },
  reporters: [defaultReporter(), summaryReporter()],
};
