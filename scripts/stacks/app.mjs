import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { TARBALL } from './packed.mjs';

const ENVIRONMENT = { CI: 'true', NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1' };
const QUIET = { ...ENVIRONMENT, ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' };

function started(args, { cwd, env }) {
  const child = spawn('npm', args, {
    cwd,
    env: { ...process.env, ...QUIET, ...env },
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  }
  const ended = new Promise((resolve) => child.on('close', resolve));
  return { child, ended, output: () => output };
}

/** Runs npm in the folder of an app. Throws with the end of its output if it fails. */
async function npm(app, ...args) {
  const { ended, output } = started(args, { cwd: app });
  const code = await ended;
  if (code !== 0)
    throw new Error(`npm ${args.join(' ')} exited ${code}:\n${withoutUsage(output())}`);
}

/** npm prints all of its options after some errors. */
const withoutUsage = (output) => output.split(/^npm error Usage:/m)[0].slice(-3000);

const STAMP = 'node_modules/.installed';

/**
 * Installs what an app needs: all of it if its lock file has changed, else the package alone, which
 * is another one after each build.
 */
export async function install(app) {
  const lock = await readFile(join(app, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  const stamp = join(app, STAMP);
  const isThere = existsSync(stamp) && (await readFile(stamp, 'utf8')) === hash;
  if (!isThere) await npm(app, 'ci', '--no-audit', '--no-fund');
  const own = join(app, 'node_modules/consent-elements');
  await rm(own, { recursive: true, force: true });
  await mkdir(own);
  mustUnpack(TARBALL, own);
  await writeFile(stamp, hash);
}

function mustUnpack(tarball, folder) {
  const args = ['-xzf', tarball, '-C', folder, '--strip-components', '1'];
  const { status, stderr } = spawnSync('tar', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${tarball} could not be unpacked:\n${stderr}`);
}

/** Checks the types of an app, and builds it for production. */
export async function build(app) {
  await npm(app, 'run', 'check', '--if-present');
  await npm(app, 'run', 'build');
}

/** A port of this machine that is free now. */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Serves the production build of an app until `stop` is called. */
export async function serve(app) {
  const port = await freePort();
  const env = { PORT: String(port), HOST: '127.0.0.1', HOSTNAME: '127.0.0.1' };
  const { child, ended, output } = started(['run', 'start'], { cwd: app, env });
  const origin = `http://127.0.0.1:${port}`;
  const stop = async () => {
    // The whole group: npm starts the server in a process of its own.
    process.kill(-child.pid);
    await ended;
  };
  if (await answers(origin, ended)) return { origin, stop };
  if (child.exitCode === null) await stop();
  throw new Error(`npm start does not serve ${origin}:\n${output().slice(-3000)}`);
}

async function answers(origin, ended) {
  let isOver = false;
  void ended.then(() => (isOver = true));
  for (let attempt = 0; attempt < 300 && !isOver; attempt++) {
    if (
      await fetch(origin).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
