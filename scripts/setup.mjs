// Installs what the commands need: npm packages and, where tests ask for them, programs beside
// these. Says beforehand what; what is there is used. Node's own modules only.
import { spawnSync } from 'node:child_process';
import { ensureDependencies, isOff, SWITCH } from './ensure-dependencies.mjs';
import { findProgram } from './find-program.mjs';
import { isMain } from './project.mjs';
import { PROGRAMS, remedyFor } from './programs.mjs';
import { runTool } from './run-tool.mjs';

const MINUTE = 60_000;
const DOWNLOAD = 'playwright install chromium';

async function missingOf(programs) {
  const found = await Promise.all(programs.map(({ find }) => find()));
  return programs.filter((_, i) => !found[i]);
}

const hasApt = () => process.getuid?.() === 0 && Boolean(findProgram(['apt-get']));

/** The command that installs a program without a question; none where that is not possible. */
function commandFor(program) {
  if (hasApt()) return remedyFor(program);
  return program === PROGRAMS.chromium ? DOWNLOAD : undefined;
}

/** A mirror that swallows packets keeps the command waiting until the limit. */
function aptGet(limit, ...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: ['ignore', 'ignore', 'inherit'], timeout: limit, env };
  return spawnSync('apt-get', ['-qq', ...args], options).status === 0;
}

function installPackages(packages) {
  aptGet(2 * MINUTE, 'update');
  const install = (names) =>
    aptGet(10 * MINUTE, 'install', '-y', '--no-install-recommends', ...names);
  // One that the distribution does not have must not keep away the others.
  if (!install(packages)) packages.forEach((name) => install([name]));
}

/** Without a network this fails within seconds; with one that swallows packets, after the limit. */
function download() {
  console.log(`Downloading Chromium, two minutes at most (${DOWNLOAD}) …`);
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' };
  const options = { stdio: 'ignore', timeout: 2 * MINUTE, env };
  runTool('playwright', ['install', 'chromium'], options);
}

const list = (title, programs, how) =>
  [title, ...programs.map((one) => `  ${one.name}, ${one.use}: ${how(one)}`)].join('\n');

async function install(programs) {
  if (programs.length === 0) return;
  console.log(list(`Installing what is missing (${SWITCH} leaves it):`, programs, commandFor));
  if (hasApt()) installPackages(programs.flatMap(({ packages }) => packages));
  const left = await missingOf(programs);
  if (left.includes(PROGRAMS.chromium)) download();
}

function programCalled(name) {
  if (Object.hasOwn(PROGRAMS, name)) return PROGRAMS[name];
  throw new Error(`There is no program “${name}” but ${Object.keys(PROGRAMS).join(', ')}.`);
}

/**
 * Installs the npm packages, and some of PROGRAMS, by name, unless they are there.
 *
 * @returns what to say about those that are missing all the same; nothing if there are none
 */
export async function setup(...names) {
  const programs = names.map(programCalled);
  ensureDependencies();
  const missing = await missingOf(programs);
  // What can be done without comes along with the rest: a distribution without it is asked once.
  const isEnough = missing.every(({ isOptional }) => isOptional);
  if (!isOff() && !isEnough) await install(missing.filter(commandFor));
  const left = (await missingOf(missing)).filter(({ isOptional }) => !isOptional);
  return left.length > 0 ? list('NOT INSTALLED, and so not tested:', left, remedyFor) : '';
}

async function main() {
  const complaint = await setup(...Object.keys(PROGRAMS));
  if (!complaint) return console.log('All programs that the tests run are here.');
  throw new Error(complaint);
}

if (isMain(import.meta.url)) {
  await main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
