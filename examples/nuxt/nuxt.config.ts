export default defineNuxtConfig({
  compatibilityDate: '2026-11-29',
  telemetry: false,
  devtools: { enabled: false },
  app: {
    head: { title: 'Example', link: [{ rel: 'icon', href: 'data:,' }] },
  },
  vue: {
    compilerOptions: { isCustomElement: (tag) => tag.startsWith('cookie-') },
  },
  typescript: {
    tsConfig: {
      vueCompilerOptions: { strictTemplates: true, dataAttributes: ['data-*'] },
    },
  },
});
