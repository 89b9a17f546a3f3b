import { writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { licences } from './notices.mjs';
import { inProject, root } from './project.mjs';

/** The module of the driver that imports libraries. */
const PARTS = 'dist/driver/libraries.js';

/** The modules of a bundle, as absolute paths. */
const modulesIn = ({ inputs }) => Object.keys(inputs).map((path) => inProject(path));

/**
 * Bundles the libraries of the driver into `dist/driver/libraries.js`, with their licences beside it:
 * `scan` and `check` need them, and nobody who uses the elements alone should install them.
 */
export async function bundleDriver() {
  const file = inProject(PARTS);
  const options = { bundle: true, minify: true, format: 'esm', platform: 'node', target: 'node20' };
  const { metafile } = await build({
    ...options,
    entryPoints: [file],
    outfile: file,
    allowOverwrite: true,
    absWorkingDir: root,
    legalComments: 'none',
    metafile: true,
  });
  const text = licences(modulesIn(metafile));
  await writeFile(inProject('dist/driver/THIRD-PARTY-NOTICES.txt'), text);
}
