import { writeFile } from 'node:fs/promises';
import { build } from './build.mjs';
import { pack } from './npm.mjs';
import { inProject, isMain, readJson, root } from './project.mjs';
import { nextSteps, releaseComplaint } from './release-checks.mjs';
import { mustRun } from './run-tool.mjs';

/** Changesets writes the new version to package.json only. */
async function lockVersion({ version }) {
  const lock = await readJson('package-lock.json');
  lock.version = version;
  lock.packages[''].version = version;
  await writeFile(inProject('package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`);
}

/** Everything up to the tarball. Publishing is a command of its own. */
async function release() {
  const complaint = releaseComplaint(await readJson('package.json'));
  if (complaint) throw new Error(complaint);
  // Without a new change in .changeset it leaves the version: the first release, or another attempt.
  mustRun('@changesets/cli', ['version']);
  const manifest = await readJson('package.json');
  await lockVersion(manifest);
  await build();
  console.log(nextSteps(manifest, pack(root)));
}

if (isMain(import.meta.url)) {
  await release().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
