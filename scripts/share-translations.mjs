import { readdir, writeFile } from 'node:fs/promises';
import { inProject } from './project.mjs';

const MODULES = 'dist/generated/locales';
const CHUNKS = 'dist/cdn/chunks';

/**
 * Makes the modules of the translations re-export the files of the script tag, which have the same
 * texts. So the package has each text once less, which saves a quarter of the download.
 */
export async function shareTranslations() {
  const chunks = await readdir(inProject(CHUNKS));
  const modules = (await readdir(inProject(MODULES))).filter((file) => /\.\w+\.js$/.test(file));
  await Promise.all(modules.map((file) => share(file, chunks)));
}

async function share(file, chunks) {
  const name = `${file.slice(0, -'.js'.length)}-`;
  const found = chunks.filter((chunk) => chunk.startsWith(name));
  if (found.length !== 1) {
    throw new Error(`${MODULES}/${file}: expected one file ${CHUNKS}/${name}*.js, found ${found}`);
  }
  const code = `export * from '../../cdn/chunks/${found[0]}';\n`;
  await writeFile(inProject(MODULES, file), code);
}
