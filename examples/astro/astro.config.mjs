import { cp } from 'node:fs/promises';
import { defineConfig } from 'astro/config';

/** Serves the files of the package at /cdn/, in development as well. */
const consentElements = {
  name: 'consent-elements',
  hooks: {
    'astro:config:setup': () =>
      cp('node_modules/consent-elements/dist/cdn', 'public/cdn', { recursive: true }),
  },
};

export default defineConfig({
  i18n: { locales: ['en', 'fr'], defaultLocale: 'en' },
  integrations: [consentElements],
});
