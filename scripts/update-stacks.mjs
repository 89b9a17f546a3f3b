import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject } from './project.mjs';
import { chosenStacks } from './stacks/names.mjs';
import { packForExamples } from './stacks/packed.mjs';

// "npm run update:stacks [-- vue]": pins the newest versions of what the examples use, within the
// same major versions. A new major version is a decision: raise it in package.json by hand first.

const OWN = 'consent-elements';

/** Not raised: Vite 8.4.0 names an optional package that is not there, so `npm ci` fails. */
const HELD = ['vite'];

function npm(app, args) {
  const { status } = spawnSync('npm', args, { cwd: app, stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${app}`);
}

const newest = (versions = {}) =>
  Object.entries(versions)
    .filter(([name]) => name !== OWN && !HELD.includes(name))
    .map(([name, version]) => `${name}@^${version}`);

/** The package is another one after each build, and a lock file names no registry. */
async function withoutOwnHash(app) {
  const path = join(app, 'package-lock.json');
  const lock = JSON.parse(await readFile(path, 'utf8'));
  delete lock.packages[`node_modules/${OWN}`].integrity;
  for (const entry of Object.values(lock.packages)) {
    if (/^https?:/.test(entry.resolved ?? '')) delete entry.resolved;
  }
  await writeFile(path, `${JSON.stringify(lock, null, 2)}\n`);
}

async function update(app) {
  const { dependencies, devDependencies } = JSON.parse(
    await readFile(join(app, 'package.json'), 'utf8'),
  );
  const flags = ['install', '--package-lock-only', '--save-exact', '--no-audit', '--no-fund'];
  for (const [kind, versions] of [
    ['--save-prod', newest(dependencies)],
    ['--save-dev', newest(devDependencies)],
  ]) {
    if (versions.length > 0) npm(app, [...flags, kind, ...versions]);
  }
  npm(app, flags);
  await withoutOwnHash(app);
}

async function main() {
  const stacks = await chosenStacks();
  await packForExamples();
  for (const stack of stacks) await update(inProject('examples', stack));
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
