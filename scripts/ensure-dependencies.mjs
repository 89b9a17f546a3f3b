// Loaded before npm packages are installed, so it imports only Node's own modules.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';

/** With this setting nothing is installed; what is missing is only reported. */
export const SWITCH = 'CONSENT_ELEMENTS_SETUP=off';
export const isOff = () => process.env.CONSENT_ELEMENTS_SETUP === 'off';

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {};
  } catch {
    return undefined;
  }
}

/** Whether npm's own record of the installed packages matches the lock file. */
function isInstalled(folder) {
  const wanted = packagesIn(join(folder, 'package-lock.json'));
  const installed = packagesIn(join(folder, 'node_modules/.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    const present = installed[path];
    // Optional packages may be for other systems; the entry without a path is the project itself.
    if (path === '' || ((optional || devOptional) && !present)) return true;
    return present?.version === version;
  });
}

/** Installs the packages in a folder's package-lock.json, unless they are installed. */
export function ensureDependencies({ folder = root, flags = ['--include=dev'] } = {}) {
  if (isInstalled(folder)) return;
  if (isOff())
    return console.warn(`Not as in package-lock.json: node_modules in ${folder} (npm ci)`);
  console.log(`Installing the development dependencies (npm ci; ${SWITCH} leaves them) …`);
  const args = ['ci', ...flags, '--no-audit', '--no-fund'];
  // On Windows npm is a batch file, which needs a shell.
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit', shell });
  if (status !== 0) throw new Error('npm ci failed: see its message above.');
}
