import { rename } from 'node:fs/promises';
import { pack } from '../npm.mjs';
import { inProject } from '../project.mjs';

/** Where the examples expect the package. */
export const TARBALL = inProject('examples/consent-elements.tgz');

/** Packs the build, as it would be published, for the examples. */
export async function packForExamples() {
  const folder = inProject('examples');
  await rename(inProject('examples', pack(folder)), TARBALL);
}
