import type { StorybookConfig } from '@storybook/web-components-vite';
import type { BuildEnvironmentOptions, Plugin } from 'vite';
import { mergeConfig } from 'vite';
import { pseudoLocalesInStories } from '../test/localization/pseudo-locales.mjs';

/** Block lists stop addresses that speak of cookies or consent, in Storybook as anywhere. */
const neutral = (name: string): string =>
  name.replace(/(cookie|consent|policy|privacy|gdpr)[-_.]?/gi, '') || 'part';

const build: BuildEnvironmentOptions = {
  // Storybook's own documentation blocks are large; that is no news.
  chunkSizeWarningLimit: 1200,
  // For older browsers light-dark() would become something that asks for a scheme in each file.
  cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  rolldownOptions: {
    // How long a plugin took depends on what else the machine does.
    checks: { pluginTimings: false },
    output: { chunkFileNames: ({ name }) => `assets/${neutral(name)}-[hash].js` },
  },
};

/** package.json lists the side effects of what is published; stories run on the sources. */
const keepDefinitions: Plugin = {
  name: 'keep-definitions',
  transform: (_code, id) => (/\/src\/define\b/.test(id) ? { moduleSideEffects: true } : undefined),
};

/** Bundled ahead of time, Lit would be there twice: once for Storybook, once for the elements. */
const optimizeDeps = {
  exclude: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/localize'],
};

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The film that stories hold back is the demo's, and so is the picture that stands in for it.
  staticDirs: [
    { from: '../demo/embed', to: '/embed' },
    { from: '../demo/map.svg', to: '/map.svg' },
  ],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      build,
      optimizeDeps,
      plugins: [keepDefinitions, pseudoLocalesInStories()],
    }),
};

export default config;
