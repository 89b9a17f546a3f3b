import { readFile } from 'node:fs/promises';
import { dist } from '../scripts/project.mjs';

const here = (path) => new URL(path, import.meta.url);

/** What the site stores; see there. Shown by the element, and prerendered for readers without scripts. */
export async function cookiesPage() {
  const policy = JSON.parse(await readFile(here('cookies.json'), 'utf8'));
  const { renderStatement } = await import(dist('render.js'));
  const statement = await renderStatement(policy, { heading: 2, src: '/cookies.json' });
  // In one line, so that Markdown takes all of it for markup, and in no template of Vue.
  return `<script setup>
const statement = ${JSON.stringify(statement).replaceAll('</', '<\\/')};
</script>

# What this site stores

This documentation asks for no consent, because it stores nothing that needs one. Therefore it shows no
banner. The rest of this page is \`<cookie-statement>\`, drawn from [the site’s own policy](/cookies.json){target="_self"}:
the elements of this package serve for a site that only has to inform.

<div v-html="statement"></div>
`;
}
