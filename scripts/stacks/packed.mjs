import { spawnSync } from 'node:child_process';
import { mkdtemp, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject, root } from '../project.mjs';

function run(command, args, cwd = root) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stderr}`);
  return stdout;
}

/** Packs the build, as it would be published, to where the examples expect it. Returns it unpacked. */
export async function packed() {
  const file = run('npm', ['pack', '--silent', '--ignore-scripts']).trim().split('\n').at(-1);
  const tarball = inProject('examples/consent-elements.tgz');
  await rename(inProject(file), tarball);
  const folder = await mkdtemp(join(tmpdir(), 'consent-elements-'));
  run('tar', ['-xzf', tarball, '-C', folder]);
  return join(folder, 'package');
}
