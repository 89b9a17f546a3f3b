import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inProject, readJson } from '../scripts/project.mjs';
import { sitePath, targetOf } from './addresses.mjs';
import { writeApiPages } from './api-pages.mjs';
import { cookiesPage } from './cookies-page.mjs';
import { elementPages } from './element-pages.mjs';
import { homePage } from './home.mjs';
import { siteLinks } from './links.mjs';
import { listing } from './listing.mjs';

const PAGES = fileURLToPath(new URL('pages', import.meta.url));
const PICTURE = /\.(png|svg)$/;

async function put(path, text) {
  const file = join(PAGES, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Pictures that a page shows, or that it links. */
const picturesIn = (text, path) =>
  [...text.matchAll(/\]\(([^()\s]+\.(?:png|svg))\)/g)]
    .map(([, link]) => targetOf(link, path).target)
    .filter((target) => existsSync(inProject(target)));

async function copyPictures(text, path) {
  for (const target of picturesIn(text, path)) {
    // A linked picture is no page for VitePress; in the public folder it is served as it is.
    const file = join(PAGES, sitePath(target));
    await mkdir(dirname(file), { recursive: true });
    await cp(inProject(target), file);
  }
}

/** Copies the pages of the repository. Their links lead to where the site has their targets. */
export async function copyPages(groups) {
  const paths = ['README.md', ...groups.flatMap(({ pages }) => pages.map(({ path }) => path))];
  const has = (path) => paths.includes(path) || (PICTURE.test(path) && existsSync(inProject(path)));
  for (const path of paths.slice(1)) {
    const text = await readFile(inProject(path), 'utf8');
    await put(sitePath(path), siteLinks(text, path, has));
    await copyPictures(text, path);
  }
  return has;
}

async function namesIn(folder) {
  const files = await readdir(join(PAGES, folder));
  return files.map((file) => file.replace(/\.md$/, '')).sort();
}

async function putHome(groups, has) {
  const readme = await readFile(inProject('README.md'), 'utf8');
  await copyPictures(readme, 'README.md');
  const generated = { elements: await namesIn('elements'), api: await namesIn('api') };
  await put('index.md', homePage(siteLinks(readme, 'README.md', has), groups, generated));
}

async function copyPublic() {
  await cp(inProject('dist/cdn'), join(PAGES, 'public/cdn'), {
    recursive: true,
    filter: (source) => !source.endsWith('.map'),
  });
  await cp(
    fileURLToPath(new URL('cookies.json', import.meta.url)),
    join(PAGES, 'public/cookies.json'),
  );
}

/** Writes the pages of the repository again, after a change to one of them. */
export async function restage() {
  const groups = await listing();
  await putHome(groups, await copyPages(groups));
}

/** Writes all that VitePress reads: the pages of `docs/`, the generated ones, and the elements. */
export async function stage() {
  await rm(PAGES, { recursive: true, force: true });
  for (const [path, text] of elementPages(await readJson('custom-elements.json'))) {
    await put(path, text);
  }
  await writeApiPages(join(PAGES, 'api'));
  await put('cookies.md', await cookiesPage());
  await copyPublic();
  await restage();
}
