import { bundleOf } from './bundle.mjs';
import { inlineJson } from './install.mjs';
import { cdnFiles, policyOf } from './ours.mjs';

const BUTTON = '<button id="show">Show the table</button>';
const SHOW_OURS = `<script>
document.querySelector('#show').onclick = () => {
  document.querySelector('main').prepend(document.createElement('cookie-table'));
};
</script>`;

/** The element is registered and has read its policy; the click only adds it to the page. */
export const oursTable = {
  id: 'ours-table',
  title: '`<cookie-table>`',
  files: cdnFiles,
  head: () => '<script type="module" src="/cdn/elements.all.js"></script>',
  body: (data) =>
    `${BUTTON}${SHOW_OURS}<cookie-table hidden category="none"><script type="application/json">${inlineJson(policyOf(data))}</script></cookie-table>`,
  gated: () => '',
  show: ['#show'],
  table: ['main > cookie-table'],
};

/** The same rows as text in a table, put into the page at once. */
export const floorTable = {
  id: 'floor-table',
  title: 'a table by hand',
  files: async () => ({ '/app.js': await bundleOf('table.js') }),
  head: (data) =>
    `<script type="application/json" id="declared">${inlineJson(data)}</script><script type="module" src="/app.js"></script>`,
  body: () => BUTTON,
  gated: () => '',
  show: ['#show'],
  table: ['#tables'],
};
