import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findProgram, inProgramFolders } from './find-program.mjs';
import { isMain } from './project.mjs';
import { runTool } from './run-tool.mjs';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
/** Chromium without all that belongs to a window. */
const SHELL = 'chromium-headless-shell';
const DOWNLOAD_LIMIT = 120_000;

function installedBrowser() {
  const places = [
    ...MAC.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    ...WINDOWS.flatMap(inProgramFolders),
  ];
  return findProgram(COMMANDS, places);
}

/** A download can be there and yet not start: on a bare machine system libraries are missing. */
function starts(file) {
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

async function downloadedBrowser() {
  const { chromium } = await import('playwright');
  const file = chromium.executablePath();
  return file && existsSync(file) && starts(file) ? file : undefined;
}

/** Without a network this fails within seconds; with one that swallows packets, after the limit. */
async function downloadBrowser() {
  console.log('No Chrome, Chromium or Edge found; downloading Chromium (two minutes at most) …');
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' };
  const options = { stdio: 'ignore', timeout: DOWNLOAD_LIMIT, env };
  const code = runTool('playwright', ['install', 'chromium'], options);
  return code === 0 ? downloadedBrowser() : undefined;
}

const mayInstallPackages = () => process.getuid?.() === 0 && Boolean(findProgram(['apt-get']));

function installWithApt() {
  if (!mayInstallPackages()) return undefined;
  console.log('Installing Chromium with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { stdio: 'inherit', env });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core');
  // By itself: not every distribution has it.
  apt('install', '-y', '--no-install-recommends', SHELL);
  return installedBrowser();
}

function chosenBrowser() {
  const file = process.env.CHROME_PATH;
  if (!file || existsSync(file)) return file;
  throw new Error(`CHROME_PATH names a file that does not exist: ${file}`);
}

const presentBrowser = async () =>
  chosenBrowser() || installedBrowser() || (await downloadedBrowser());

const addBrowser = async () => (await downloadBrowser()) ?? installWithApt();

/** The path of a Chromium-based browser. Installs one where that is possible without a question. */
export async function findBrowser({ install = true } = {}) {
  const file = (await presentBrowser()) ?? (install ? await addBrowser() : undefined);
  if (file) return file;
  throw new Error(
    'The tests need a browser: install Chrome, Chromium or Edge, or set CHROME_PATH to one.',
  );
}

/**
 * The same, or its headless shell where that is installed: opening a page takes it a quarter of the
 * time. It has no back-forward cache.
 */
export const findShell = async () => chosenBrowser() || findProgram([SHELL]) || findBrowser();

if (isMain(import.meta.url)) console.log(await findBrowser());
