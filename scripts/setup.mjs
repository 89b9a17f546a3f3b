// Installs what the commands need: npm packages and, for some tests, other programs. Prints first
// what it will install, and skips what is present. Imports only Node's own modules.
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

/** The command that installs a program without a prompt; none if that is not possible. */
function commandFor(program) {
  if (hasApt()) return remedyFor(program);
  return program === PROGRAMS.chromium ? DOWNLOAD : undefined;
}

/** Runs apt-get with a time limit: it would wait for ever on a mirror that drops packets. */
function aptGet(limit, ...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: ['ignore', 'ignore', 'inherit'], timeout: limit, env };
  return spawnSync('apt-get', ['-qq', ...args], options).status === 0;
}

function installPackages(packages) {
  aptGet(2 * MINUTE, 'update');
  const install = (names) =>
    aptGet(10 * MINUTE, 'install', '-y', '--no-install-recommends', ...names);
  // A package that the distribution does not have must not stop the others.
  if (!install(packages)) packages.forEach((name) => install([name]));
}

/** Without a network this fails within seconds; if the network drops packets, at the time limit. */
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
 * Installs the npm packages, and those of PROGRAMS that are named, unless they are present.
 *
 * @returns what to print about programs that are still missing; empty if there are none
 */
export async function setup(...names) {
  const programs = names.map(programCalled);
  ensureDependencies();
  const missing = await missingOf(programs);
  // Optional programs are installed together with others only, so that a distribution without them
  // is asked once.
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
