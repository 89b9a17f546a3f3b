import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The folder of package.json, independent of the current directory. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** An absolute path in the project. */
export const inProject = (...parts) => join(root, ...parts);

/** Whether `module` (its import.meta.url) is the file that Node was started with. */
export const isMain = (module) => fileURLToPath(module) === process.argv[1];

/** An absolute path in `dist`. */
export const dist = (path) => inProject('dist', path);

/** The content of a JSON file of the project. */
export const readJson = async (path) => JSON.parse(await readFile(inProject(path), 'utf8'));
