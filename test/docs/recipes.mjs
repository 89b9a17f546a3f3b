import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { PROGRAMS, remedyFor } from '../../scripts/programs.mjs';
import { inProject } from '../../scripts/project.mjs';
import { makeDjangoSite, removeDjangoSite } from './django-site.mjs';
import { makePhpSite } from './php-site.mjs';

const RECIPES = inProject('docs/server');
const harness = (file) => inProject('test/docs', file);
const recipe = (file) => join(RECIPES, file);

const found = new Map();

/** The path of a program. Finding it means to start it, so it is searched for once. */
function pathOf(program) {
  if (!found.has(program)) found.set(program, program.find());
  return found.get(program);
}

const NODE = { find: () => process.execPath };

/** How to serve each recipe, and which program runs it. */
const SERVERS = {
  'node-http.mjs': { program: NODE, args: () => [recipe('node-http.mjs')] },
  'fetch.mjs': {
    program: NODE,
    args: () => [harness('serve-fetch.mjs'), recipe('fetch.mjs')],
  },
  'express.mjs': { program: NODE, args: () => [recipe('express.mjs')] },
  'express-csp.mjs': { program: NODE, args: () => [recipe('express-csp.mjs')] },
  django: { program: PROGRAMS.django, make: makeDjangoSite, reader: 'read_choices.py' },
  'consent.php': {
    program: PROGRAMS.php,
    make: makePhpSite,
    reader: 'read_choices.php',
  },
};

/** The command that installs what a recipe needs to run; empty if nothing is missing. */
function missingFor({ file }) {
  const { program } = SERVERS[file];
  return pathOf(program) ? '' : remedyFor(program);
}

const running = new Map();

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/**
 * How to start a recipe: its arguments and environment variables; some need files created first.
 */
async function prepared({ file, port, folder, ...options }) {
  const env = { ...process.env, PORT: `${port}`, RECORDS: folder, PYTHONDONTWRITEBYTECODE: '1' };
  const { program, args, make } = SERVERS[file];
  const command = pathOf(program);
  if (!make) return { command, args: args(port), env };
  return { command, ...(await make({ program: command, folder, port, env, ...options })) };
}

/** Starts a recipe on a free port; it writes its files to a folder of its own. */
async function start({ file, ...options }) {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'records-'));
  const made = await prepared({ file, port, folder, ...options });
  const { command, args, env, records = folder } = made;
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += chunk));
  running.set(port, { child, folder, records });
  while (!(await send({ port, path: '/' }).catch(() => undefined))) {
    if (child.exitCode !== null) throw new Error(`${file} ended: ${errors}`);
    await wait(20);
  }
  return { port };
}

/** Sends a request with any header, which a browser would forbid; does not follow redirects. */
async function send({ port, path, method = 'GET', headers = {}, body = '' }) {
  const length = body ? { 'content-length': Buffer.byteLength(body) } : {};
  const options = { host: '127.0.0.1', port, path, method, headers: { ...headers, ...length } };
  const request = ask(options).end(body);
  const [response] = await once(request, 'response');
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

/** The records that a recipe wrote to files. */
async function recordsOf({ port }) {
  const { records } = running.get(port);
  const names = await readdir(records).catch(() => []);
  const texts = await Promise.all(
    names.sort().map((name) => readFile(join(records, name), 'utf8')),
  );
  return texts.map((one) => JSON.parse(one));
}

async function stop({ port }) {
  const { child, folder } = running.get(port);
  running.delete(port);
  const hasEnded = child.exitCode !== null || once(child, 'exit');
  child.kill();
  await hasEnded;
  await rm(folder, { recursive: true, force: true });
  return true;
}

/** Runs the table of choices through a recipe that parses the cookie itself. */
function readChoices({ file, table }) {
  const { program, reader } = SERVERS[file];
  const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1' };
  const options = { input: JSON.stringify(table), env, encoding: 'utf8' };
  const { stdout, stderr, status } = spawnSync(
    pathOf(program),
    [harness(reader), RECIPES],
    options,
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const COMMANDS = {
  'recipe-missing': missingFor,
  'recipe-start': start,
  'recipe-send': send,
  'recipe-records': recordsOf,
  'recipe-stop': stop,
  'recipe-choices': readChoices,
};

/** Web Test Runner plugin: runs the recipes of `docs/server`. See `ask-recipe.ts`. */
export function recipeCommands() {
  return {
    name: 'recipe-commands',
    executeCommand: ({ command, payload }) => COMMANDS[command]?.(payload),
    async serverStop() {
      await Promise.all([...running.keys()].map((port) => stop({ port })));
      await removeDjangoSite();
    },
  };
}
