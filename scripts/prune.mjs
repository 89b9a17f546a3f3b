import { rm } from 'node:fs/promises';
import { filesBelow, publishedEntries } from './published-entries.mjs';
import { inProject } from './project.mjs';
import { reachableFrom } from './reachable.mjs';

const isCode = (file) => /\.(js|d\.ts)$/.test(file);

/** The modules and declarations of `dist` that nobody can import. */
export async function unreachable() {
  const wanted = new Set(reachableFrom(await publishedEntries()));
  const files = (await filesBelow('dist')).filter(isCode);
  return files.filter((file) => !wanted.has(file));
}

/**
 * Deletes what nobody can import: most of it are parts of the CDN files, which Rollup has bundled by
 * now.
 */
export async function prune() {
  await Promise.all((await unreachable()).map((file) => rm(inProject(file))));
}
