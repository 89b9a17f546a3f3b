import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sitePath } from './addresses.mjs';
import { listing } from './listing.mjs';

const addressOf = (path) => `/${path.replace(/\.md$/, '').replace(/(^|\/)index$/, '$1')}`;

/** What the sidebar calls a page that only the site has. */
export function generatedTitle(folder, name) {
  if (folder === 'elements') return `<cookie-${name}>`;
  return name === 'index' ? 'consent-elements' : `${name}.js`;
}

/** Pages that only the site has, by the names of their files. */
async function generatedIn(folder) {
  const files = await readdir(fileURLToPath(new URL(`pages/${folder}`, import.meta.url)));
  const names = files.map((file) => file.replace(/\.md$/, '')).sort();
  return names.map((name) => ({
    text: generatedTitle(folder, name),
    link: addressOf(`${folder}/${name}.md`),
  }));
}

const escaped = ({ text, ...rest }) => ({ ...rest, text: text.replaceAll('<', '&lt;') });

async function itemsOf({ generated, pages }) {
  const items = pages.map(({ path, title }) => ({ text: title, link: addressOf(sitePath(path)) }));
  return [...items, ...(generated ? await generatedIn(generated) : [])].map(escaped);
}

/**
 * VitePress's sidebar: a group for each of the listing. Groups do not fold: without scripts nobody
 * could open them, and VitePress nests one button in another.
 */
export async function sidebar() {
  const groups = await listing();
  return Promise.all(
    groups.map(async (group) => ({ text: group.title, items: await itemsOf(group) })),
  );
}
