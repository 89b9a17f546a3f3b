import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inProject, root } from './project.mjs';

/** The file behind a package's (first) command: the same on every system, without a shell. */
function commandFile(name) {
  const folder = `node_modules/${name}`;
  const { bin } = JSON.parse(readFileSync(inProject(folder, 'package.json'), 'utf8'));
  return inProject(folder, typeof bin === 'string' ? bin : Object.values(bin)[0]);
}

function runNode(file, args, options) {
  const { status } = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    stdio: 'inherit',
    ...options,
  });
  // Without a status the process was stopped, by a signal or by its time limit.
  return status ?? 1;
}

function mustSucceed(code, what) {
  if (code !== 0) throw new Error(`Failed: ${what}`);
}

/** Runs the command of an installed package and shows what it prints; returns its exit code. */
export const runTool = (name, args = [], options = {}) => runNode(commandFile(name), args, options);

/** The same for a step that has to succeed. */
export const mustRun = (name, args = []) =>
  mustSucceed(runTool(name, args), [name, ...args].join(' '));

/** Runs one of the scripts beside this file, in a process of its own. */
export const mustRunScript = (file, args = []) =>
  mustSucceed(runNode(inProject('scripts', file), args), [file, ...args].join(' '));

/** The same, but says nothing unless it fails. */
export function mustRunScriptQuietly(file) {
  const options = { cwd: root, encoding: 'utf8' };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [inProject('scripts', file)],
    options,
  );
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
  mustSucceed(status, file);
}
