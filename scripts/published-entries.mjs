import { readdir } from 'node:fs/promises';
import { declarationOf } from './reachable.mjs';
import { inProject, readJson } from './project.mjs';

const MODULE = /\.m?js$/;

const targetsOf = (target) => (typeof target === 'string' ? [target] : Object.values(target));

/** The files of `dist` that match a target such as `./dist/define/*.js`. */
function matches(target, files) {
  const path = target.replace('./', '');
  const [start, end] = path.split('*');
  if (end === undefined) return [path];
  return files.filter((file) => file.startsWith(start) && file.endsWith(end));
}

/** A translation as a whole is an entry, its parts are not: `fr.js`, `fr.banner.js`. */
const isPart = (file) => /\/locales\/[\w-]+\.\w+\.(js|d\.ts)$/.test(file);

/** The files and folders below a folder of the project, as paths of the project. */
export async function filesBelow(folder) {
  const files = await readdir(inProject(folder), { recursive: true });
  return files.map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
}

/**
 * The modules and declarations that a user of the package can name: targets of `exports`, commands,
 * and the files of `dist/cdn` with the declarations beside them.
 */
export async function publishedEntries() {
  const { exports: entries, bin } = await readJson('package.json');
  const files = (await filesBelow('dist')).filter((file) => !isPart(file));
  const targets = [...Object.values(entries).flatMap(targetsOf), ...Object.values(bin)];
  const named = targets.flatMap((target) => matches(target, files));
  const isCode = (file) => MODULE.test(file) || file.endsWith('.d.ts');
  const beside = named.map((file) => declarationOf(file)).filter((file) => files.includes(file));
  return [...new Set([...named, ...beside])].filter(isCode);
}
