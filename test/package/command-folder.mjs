import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { readPolicy, writePolicy } from '../../bin/policy-file.mjs';
import { inProject } from '../../scripts/project.mjs';

const PROGRAM = inProject('bin/consent-elements.mjs');

async function inFolder(files, action) {
  const folder = await mkdtemp(join(tmpdir(), 'consent-elements-'));
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    return await action(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function contents(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const texts = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]);
  return Object.fromEntries(await Promise.all(texts));
}

async function run(args, cwd) {
  const options = { timeout: 15_000, cwd };
  const {
    stdout,
    stderr,
    code = 0,
  } = await promisify(execFile)(process.execPath, [PROGRAM, ...args], options).catch(
    (error) => error,
  );
  return { stdout, stderr, code };
}

/** Runs commands, one after the other, in a new folder with these files. */
export const runInFolder = ({ files, commands }) =>
  inFolder(files, async (folder) => {
    const results = [];
    for (const args of commands) results.push(await run(args, folder));
    return { results, files: await contents(folder) };
  });

/** Adds a service through a symbolic link to a file that only its owner reads. */
export const addThroughLink = ({ text, id }) =>
  inFolder({ 'policy.json': text }, async (folder) => {
    const [target, link] = [join(folder, 'policy.json'), join(folder, 'cookies.json')];
    await chmod(target, 0o640);
    await symlink('policy.json', link);
    const { code } = await run(['add', id], folder);
    const entries = await readdir(folder, { withFileTypes: true });
    const links = entries.filter((entry) => entry.isSymbolicLink()).map(({ name }) => name);
    const mode = (await stat(target)).mode & 0o777;
    return { code, links, mode, files: await contents(folder) };
  });

/** Writes a policy that somebody else has changed since it was read. */
export const writeAfterChange = ({ before, meanwhile, after }) =>
  inFolder({ 'cookies.json': before }, async (folder) => {
    const path = join(folder, 'cookies.json');
    const file = await readPolicy(path);
    await writeFile(path, meanwhile);
    const error = await writePolicy(file, after).catch(({ message }) => message);
    return { error: error?.replace(path, 'cookies.json'), files: await contents(folder) };
  });
