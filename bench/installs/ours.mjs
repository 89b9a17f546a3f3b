import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { inProject } from '../../scripts/project.mjs';
import { PRIVACY } from '../data.mjs';
import { inlineJson } from './install.mjs';

const CDN = 'dist/cdn';

/** The data as a policy; the texts of these categories come with the package. */
export const policyOf = ({ categories, services }) => ({
  revision: 1,
  site: { statement: '/cookies' },
  controller: { name: 'Shop Example', privacy: PRIVACY },
  categories: categories.map(({ id, required }) =>
    required ? { id, basis: 'necessary' } : { id },
  ),
  services,
});

/** What a site copies from `dist/cdn`, served below `/cdn/`. */
export function cdnFiles() {
  const folder = inProject(CDN);
  if (!existsSync(folder)) throw new Error(`${CDN} is missing: run npm run build.`);
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.js'));
  const path = (file) => `/cdn/${file.replaceAll('\\', '/')}`;
  return Object.fromEntries(
    files.map((file) => [path(file), readFileSync(inProject(CDN, file), 'utf8')]),
  );
}

const gated = ({ category, src }) =>
  `<script type="text/plain" data-consent="${category}" src="${src}"></script>`;

const inBanner = (part) => ['cookie-banner', `[part=${part}]`];

const SCRIPT_TAG = {
  package: 'consent-elements',
  head: () => '<script type="module" src="/cdn/elements.js"></script>',
  gated,
  banner: inBanner('region'),
  accept: inBanner('accept'),
  settings: inBanner('settings'),
  dialog: ['cookie-settings', 'dialog'],
};

const inlinePolicy = (data) =>
  `<script type="application/json">${inlineJson(policyOf(data))}</script>`;

/** The policy in the page, as the peers have their configuration. */
export const ours = {
  ...SCRIPT_TAG,
  id: 'ours',
  title: 'consent-elements, script tag',
  files: cdnFiles,
  body: (data) => `<cookie-banner revision="1">${inlinePolicy(data)}</cookie-banner>`,
};

const withPolicyFile = (data) => ({
  ...cdnFiles(),
  '/cookies.json': JSON.stringify(policyOf(data)),
});

const ADDRESSES = { entry: '/cdn/elements.js', src: '/cookies.json' };

/** The head as `npx consent-elements preload` prints it for addresses. */
function preloaded(addresses) {
  let head = '';
  return {
    ...SCRIPT_TAG,
    // The files are asked for before the page, and printing takes a promise.
    files: async (data) => {
      const { run } = await import('../../bin/preload.mjs');
      head = (await run([], addresses)).output;
      return withPolicyFile(data);
    },
    head: () => head,
  };
}

export const oursPreloaded = {
  ...preloaded({ entry: ADDRESSES.entry }),
  id: 'ours-preloaded',
  title: 'consent-elements, preloaded',
  body: ours.body,
};

export const oursFile = {
  ...preloaded(ADDRESSES),
  id: 'ours-file',
  title: 'consent-elements, preloaded, policy in a file',
  body: () => '<cookie-banner src="/cookies.json" revision="1"></cookie-banner>',
};

let snippet = '';

/** The banner in the page itself, as `npx consent-elements render` prints it. */
export const oursPrerendered = {
  ...SCRIPT_TAG,
  id: 'ours-prerendered',
  title: 'consent-elements, prerendered',
  files: async (data) => {
    const { renderSnippet } = await import('../../dist/render.js');
    snippet = await renderSnippet(policyOf(data), ADDRESSES);
    return withPolicyFile(data);
  },
  head: () => '',
  body: () => snippet,
};
