import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUNDLERS } from './bundlers.mjs';
import { EXPECTATIONS } from './expectations.mjs';

// Builds each entry with each bundler, and looks at what the page would load.

const inExample = (...parts) => fileURLToPath(new URL(parts.join('/'), import.meta.url));

/** Rollup itself reads no style sheets. */
const isPossible = (bundler, entry) => bundler !== 'rollup' || entry !== 'themed';

async function filesIn(folder) {
  const names = await readdir(folder, { recursive: true });
  return Promise.all(
    names
      .filter((name) => /\.(js|css)$/.test(name))
      .map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  );
}

/** Bundlers name the first file after the entry, or `main`. */
const entryOf = (files, entry) =>
  files.find(({ name }) => name.endsWith('.js') && basename(name).startsWith(entry)) ??
  files.find(({ name }) => name === 'main.js');

/** The text of a file and of all that it imports statically. */
function loadedAtOnce(files, file, seen = new Set()) {
  if (!file || seen.has(file)) return '';
  seen.add(file);
  const imported = [...file.text.matchAll(/(?:from|import)\s*"\.{1,2}\/([^"]+)"/g)];
  const others = imported.map(([, name]) =>
    loadedAtOnce(
      files,
      files.find((one) => basename(one.name) === basename(name)),
      seen,
    ),
  );
  return file.text + others.join('');
}

async function bundled(bundler, entry) {
  const folder = inExample('dist', bundler, entry);
  await rm(folder, { recursive: true, force: true });
  await BUNDLERS[bundler](inExample('src', `${entry}.js`), folder);
  const all = await filesIn(folder);
  const first = loadedAtOnce(all, entryOf(all, entry));
  EXPECTATIONS[entry]({ first, all });
  return Buffer.byteLength(first);
}

for (const bundler of Object.keys(BUNDLERS)) {
  for (const entry of Object.keys(EXPECTATIONS).filter((one) => isPossible(bundler, one))) {
    const size = await bundled(bundler, entry).catch((error) => {
      throw new Error(`${bundler}, ${entry}: ${error.message}`, { cause: error });
    });
    console.log(`${bundler}, ${entry}: ${size} B at once`);
  }
}
// Parcel leaves its workers running.
process.exit();
