import { readFile } from 'node:fs/promises';
import { dist } from '../scripts/project.mjs';

const here = (path) => new URL(path, import.meta.url);

/** The element that the page defines reads the same policy. */
const withSource = (table) => table.replace('<cookie-table', '<cookie-table src="/cookies.json"');

/** What the site stores; see there. Shown by the element, and prerendered for readers without scripts. */
export async function cookiesPage() {
  const policy = JSON.parse(await readFile(here('cookies.json'), 'utf8'));
  const { renderTable } = await import(dist('render.js'));
  const table = await renderTable(policy);
  // In one line, so that Markdown takes all of it for markup, and in no template of Vue.
  return `<script setup>
const table = ${JSON.stringify(withSource(table)).replaceAll('</', '<\\/')};
</script>

# What this site stores

This documentation asks for no consent, because it stores nothing that needs one, and so it shows no banner. What the
search keeps is written when you open it. The colours follow your system; nothing is stored for them.

The table below is \`<cookie-table>\`, drawn from [the policy of this site](/cookies.json){target="_self"}. “Cookie
choices” is the cookie of the package, which every table has; this site never writes it, because there is nothing to
choose.

<div v-html="table"></div>
`;
}
