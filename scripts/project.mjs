import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The folder of package.json, wherever the command was started from. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** An absolute path inside the project. */
export const inProject = (...parts) => join(root, ...parts);

/** True when `module` (its import.meta.url) is the file that Node was asked to run. */
export const isMain = (module) => fileURLToPath(module) === process.argv[1];
