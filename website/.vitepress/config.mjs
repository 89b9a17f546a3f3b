import { defineConfig } from 'vitepress';
import { sidebar } from '../sidebar.mjs';

/** Custom elements of the package are no Vue components. */
const isCustomElement = (tag) => tag.startsWith('cookie-');

/** The anchors that GitHub gives headings, so that a link holds in both places. */
const slugify = (heading) =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');

/** Vue would take `{{ … }}` in code for an expression. */
function codeAsItIs(md) {
  const { code_inline: render } = md.renderer.rules;
  md.renderer.rules.code_inline = (...args) => render(...args).replace('<code', '<code v-pre');
}

export default defineConfig({
  title: 'consent-elements',
  description: 'Cookie consent as web components',
  lang: 'en',
  // Written by stage.mjs: the pages of docs/ with the generated ones.
  srcDir: 'pages',
  outDir: '../docs-site',
  cacheDir: 'node_modules/.vitepress-cache',
  // Follows the system. A switch would write into localStorage at each first visit, unasked.
  appearance: 'force-auto',
  // The demo that a reader starts.
  ignoreDeadLinks: 'localhostLinks',
  head: [
    ['link', { rel: 'icon', href: 'data:,' }],
    ['script', { type: 'module', src: '/cdn/elements.js' }],
  ],
  markdown: {
    // A language that the highlighter does not know.
    languageAlias: { django: 'jinja' },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: codeAsItIs,
    anchor: { slugify },
  },
  // The search index of all pages is one file, which is loaded when the search is opened.
  vite: { build: { chunkSizeWarningLimit: 2000 } },
  vue: { template: { compilerOptions: { isCustomElement } } },
  themeConfig: {
    nav: [
      { text: 'Start', link: '/start' },
      { text: 'Elements', link: '/elements/banner' },
      { text: 'API', link: '/api/start' },
      { text: 'Recipes', link: '/recipes/ga4' },
      { text: 'Troubleshooting', link: '/troubleshooting' },
    ],
    sidebar: await sidebar(),
    outline: [2, 3],
    search: { provider: 'local' },
    docFooter: { prev: 'Before', next: 'Next' },
  },
});
