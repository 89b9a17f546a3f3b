// npm runs this before it packs or publishes.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { packComplaint } from './pack-checks.mjs';
import { inProject } from './project.mjs';
import { unreachable } from './prune.mjs';
import { filesBelow } from './published-entries.mjs';

const LIBRARIES = 'dist/driver/libraries.js';

async function complaint() {
  const files = existsSync(inProject('dist')) ? await filesBelow('dist') : [];
  if (existsSync(inProject('custom-elements.json'))) files.push('custom-elements.json');
  const hasAll = files.includes(LIBRARIES);
  const libraries = hasAll ? await readFile(inProject(LIBRARIES), 'utf8') : '';
  // Without a build, nothing can be followed from its entries.
  const early = packComplaint({ files, libraries, unreachable: [] });
  return early ?? packComplaint({ files, libraries, unreachable: await unreachable() });
}

const why = await complaint().catch(({ message }) => message);
if (why) {
  console.error(why);
  process.exitCode = 1;
}
