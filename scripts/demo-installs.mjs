import { readFile } from 'node:fs/promises';
import { inProject } from './project.mjs';

const TAG = '<script type="module" src="/cdn/elements.js"></script>';
const BANNER = '<cookie-banner src="/cookies.json"></cookie-banner>';
const ADDRESSES = { entry: '/cdn/elements.js', src: '/cookies.json', locale: 'en' };

function replaced(page, part, by) {
  if (!page.includes(part)) throw new Error(`demo/index.html has no ${part} any more.`);
  return page.replace(part, () => by);
}

async function preloaded(page) {
  const { run } = await import('../bin/preload.mjs');
  const { markup } = await run([], ADDRESSES);
  return replaced(page, TAG, markup);
}

async function prerendered(page) {
  const { renderSnippet } = await import('../dist/render.js');
  const policy = JSON.parse(await readFile(inProject('demo/cookies.json'), 'utf8'));
  return replaced(replaced(page, TAG, ''), BANNER, await renderSnippet(policy, ADDRESSES));
}

/** The home page with the output of the two commands, by path. */
const INSTALLS = { '/preloaded.html': preloaded, '/prerendered.html': prerendered };

/** The text of such a page; `undefined` for any other path. */
export async function installedPage(path) {
  if (!Object.hasOwn(INSTALLS, path)) return undefined;
  return INSTALLS[path](await readFile(inProject('demo/index.html'), 'utf8'));
}
