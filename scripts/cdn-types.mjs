import { writeFile } from 'node:fs/promises';
import { dist } from './project.mjs';

/** The files of `dist/cdn` that a module may import by name. Each is a module of `dist`, bundled. */
const NAMED = ['elements', 'elements.all', 'signals'];

/** Writes a declaration beside each of these files, which refers to that of its module. */
export async function writeCdnTypes() {
  for (const name of NAMED) {
    await writeFile(dist(`cdn/${name}.d.ts`), `export * from '../${name}.js';\n`);
  }
}
