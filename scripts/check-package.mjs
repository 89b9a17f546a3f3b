import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from './npm.mjs';
import { readJson } from './project.mjs';
import { publishedEntries } from './published-entries.mjs';
import { mustRun, runToolBeside } from './run-tool.mjs';

/** attw passes over entries with a `*`: this names an entry for each file of them. */
async function entriesOfPatterns() {
  const { exports: entries } = await readJson('package.json');
  const files = (await publishedEntries()).map((file) => `./${file}`);
  const patterns = Object.entries(entries).filter(([, { types }]) => types?.includes('*'));
  return patterns.flatMap(([entry, { default: target }]) => {
    const [start, end] = target.split('*');
    const found = files.filter((file) => file.startsWith(start) && file.endsWith(end));
    return found.map((file) => entry.replace('*', file.slice(start.length, -end.length)));
  });
}

/** The files of `dist/cdn` that have types. */
const CDN = ['elements.js', 'elements.all.js', 'signals.js'].map((file) => `./dist/cdn/${file}`);

const OPTIONS = ['--profile', 'esm-only', '--no-definitely-typed', '--format', 'ascii'];

/**
 * Whether the types are what TypeScript resolves, for each entry of the tarball. It is packed here,
 * without lifecycle scripts, so that nothing is built again.
 */
async function checkTypes() {
  const folder = await mkdtemp(join(tmpdir(), 'consent-elements-'));
  try {
    const tarball = join(folder, pack(folder));
    const entries = [...CDN, ...(await entriesOfPatterns())];
    const args = [tarball, ...OPTIONS, '--include-entrypoints', ...entries];
    const { output, isPassed } = await runToolBeside('@arethetypeswrong/cli', args);
    if (!isPassed) throw new Error(`Failed: @arethetypeswrong/cli\n${output}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Checks what will be published: package.json, and the types of each entry. */
export async function checkPackage() {
  mustRun('publint', ['--strict']);
  await checkTypes();
}
