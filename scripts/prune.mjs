import { rm } from 'node:fs/promises';
import { filesBelow, publishedEntries } from './published-entries.mjs';
import { inProject } from './project.mjs';
import { reachableFrom } from './reachable.mjs';

const isCode = (file) => /\.(js|d\.ts)$/.test(file);

/**
 * Deletes the modules and declarations of `dist` that nobody can import: most of them are parts of
 * the CDN files, which Rollup has bundled by now.
 */
export async function prune() {
  const wanted = new Set(reachableFrom(await publishedEntries()));
  const files = (await filesBelow('dist')).filter(isCode);
  const unwanted = files.filter((file) => !wanted.has(file));
  await Promise.all(unwanted.map((file) => rm(inProject(file))));
}
