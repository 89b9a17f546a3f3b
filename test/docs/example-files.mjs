import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject } from '../../scripts/project.mjs';

/** What is installed or built, and no source. */
const OTHERS = /^(\..*|node_modules|dist|build|_site|cdn|package-lock\.json)$/;

async function filesIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = entries
    .filter(({ name }) => !OTHERS.test(name))
    .map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : [path];
    });
  return (await Promise.all(found)).flat();
}

/** The text of each source file of the examples. */
export async function exampleFiles() {
  const files = await filesIn(inProject('examples'));
  return Promise.all(files.map((file) => readFile(file, 'utf8')));
}
