import { spawnSync } from 'node:child_process';
import { root } from './project.mjs';

// On Windows npm is a batch file, which needs a shell.
const shell = process.platform === 'win32';

/** Runs npm in the project without lifecycle scripts. Returns its output; throws if it fails. */
function npm(args) {
  const options = { cwd: root, encoding: 'utf8', shell };
  const { status, stdout, stderr } = spawnSync('npm', [...args, '--ignore-scripts'], options);
  if (status !== 0) throw new Error(`Failed: npm ${args.join(' ')}\n${stderr}`);
  return stdout;
}

/**
 * The tarball that would be published: `{ filename, size, files: [{ path, size }] }`, sizes in
 * bytes.
 */
export const packList = () => JSON.parse(npm(['pack', '--dry-run', '--json']))[0];

/** Packs what is built into a folder. Returns the name of the tarball. */
export const pack = (folder) =>
  JSON.parse(npm(['pack', '--json', '--pack-destination', folder]))[0].filename;
