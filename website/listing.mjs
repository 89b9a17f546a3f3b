import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { inProject } from '../scripts/project.mjs';
import { GROUPS } from './groups.mjs';

/** The text without comments, by which generated files begin. */
const bodyOf = (text) => text.replace(/^(<!--[^]*?-->\s*)+/, '');

/** The first heading of a Markdown file, without markup. */
export const titleOf = (text) =>
  /^# (.+)$/m.exec(bodyOf(text))?.[1].replaceAll(/[`\\]/g, '') ?? 'Untitled';

/** The first sentence of the first paragraph, without markup. */
export function summaryOf(text) {
  const paragraph = bodyOf(text)
    .split(/\n\s*\n/)
    .find((block) => /^[^#|<`!\-[]/.test(block));
  const plain = (paragraph ?? '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\s+/g, ' ');
  return /^.*?[.:](?=\s|$)/.exec(plain)?.[0].replace(/:$/, '.') ?? plain;
}

async function pagesIn(folder, listed) {
  if (!folder || !existsSync(inProject(folder))) return [];
  const files = (await readdir(inProject(folder))).filter((file) => file.endsWith('.md'));
  const paths = files.sort().map((file) => `${folder}/${file}`);
  return paths.filter((path) => !listed.includes(path)).map((path) => [path]);
}

/** A page that another change brings is listed once it is there. */
async function described([path, summary]) {
  if (!existsSync(inProject(path))) return [];
  const text = await readFile(inProject(path), 'utf8');
  return [{ path, title: titleOf(text), summary: summary ?? summaryOf(text) }];
}

async function withPages({ pages = [], folder, ...group }) {
  const more = await pagesIn(
    folder,
    pages.map(([path]) => path),
  );
  const all = await Promise.all([...pages, ...more].map(described));
  return { ...group, pages: all.flat() };
}

/** The groups with the path, the title and the summary of each page. */
export const listing = () => Promise.all(GROUPS.map(withPages));
