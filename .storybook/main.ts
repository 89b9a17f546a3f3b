import type { StorybookConfig } from '@storybook/web-components-vite';
import type { BuildEnvironmentOptions, Plugin } from 'vite';
import { mergeConfig } from 'vite';

/** Block lists stop addresses that speak of cookies or consent, in Storybook as anywhere. */
const neutral = (name: string): string =>
  name.replace(/(cookie|consent|policy|privacy|gdpr)[-_.]?/gi, '') || 'part';

const build: BuildEnvironmentOptions = {
  // Storybook's own documentation blocks are large; that is no news.
  chunkSizeWarningLimit: 1000,
  rolldownOptions: {
    output: { chunkFileNames: ({ name }) => `assets/${neutral(name)}-[hash].js` },
  },
};

/** package.json lists the side effects of what is published; stories run on the sources. */
const keepDefinitions: Plugin = {
  name: 'keep-definitions',
  transform: (_code, id) => (/\/src\/define\b/.test(id) ? { moduleSideEffects: true } : undefined),
};

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (vite) => mergeConfig(vite, { build, plugins: [keepDefinitions] }),
};

export default config;
