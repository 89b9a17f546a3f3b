import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { inProject } from '../project.mjs';

async function stacks() {
  const names = (await readdir(inProject('examples'))).sort();
  return names.filter((name) => existsSync(inProject('examples', name, 'package.json')));
}

/** The examples that the command line names; all without a name. */
export async function chosenStacks() {
  const all = await stacks();
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !all.includes(name));
  if (unknown) throw new Error(`No example “${unknown}”: there are ${all.join(', ')}.`);
  return names.length > 0 ? names : all;
}
