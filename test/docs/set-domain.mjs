import { readFile, writeFile } from 'node:fs/promises';

/** Gives the constant `DOMAIN` of a copied recipe another value, as a reader would. */
export async function setDomain(file, domain) {
  const text = await readFile(file, 'utf8');
  const changed = text.replace(/\bDOMAIN = (''|None)/, `DOMAIN = '${domain}'`);
  if (changed === text) throw new Error(`${file} has no DOMAIN`);
  await writeFile(file, changed);
}
