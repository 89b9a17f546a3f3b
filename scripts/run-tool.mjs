import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inProject, root } from './project.mjs';

/**
 * The script file of a package's (first) command. Running it with Node works on every system
 * without a shell.
 */
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
  // Without a status, a signal or the time limit has stopped the process.
  return status ?? 1;
}

function mustSucceed(code, what) {
  if (code !== 0) throw new Error(`Failed: ${what}`);
}

/** Runs the command of an installed package and shows its output. Returns its exit code. */
export const runTool = (name, args = [], options = {}) => runNode(commandFile(name), args, options);

/** Like `runTool`, but throws if the command fails. */
export const mustRun = (name, args = []) =>
  mustSucceed(runTool(name, args), [name, ...args].join(' '));

/** Runs a script in this folder in a separate process. Throws if it fails. */
export const mustRunScript = (file, args = []) =>
  mustSucceed(runNode(inProject('scripts', file), args), [file, ...args].join(' '));

/** Like `mustRunScript`, but prints output only if the script fails. */
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

/** Runs a file beside others. Resolves to its output, which would mix with theirs. */
function runNodeBeside(file, args) {
  const child = spawn(process.execPath, [file, ...args], { cwd: root });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ output, isPassed: code === 0 }));
  });
}

/** Like `runTool`, but beside others. */
export const runToolBeside = (name, args = []) => runNodeBeside(commandFile(name), args);

/** Like `mustRunScript`, but beside others, and without throwing. */
export const runScriptBeside = (file, args = []) => runNodeBeside(inProject('scripts', file), args);
