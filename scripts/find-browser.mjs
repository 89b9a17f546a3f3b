import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findProgram, inProgramFolders } from './find-program.mjs';
import { isMain } from './project.mjs';

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
/** Chromium without its window system. */
const SHELL = 'chromium-headless-shell';

function installedBrowser() {
  const places = [
    ...MAC.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    ...WINDOWS.flatMap(inProgramFolders),
  ];
  return findProgram(COMMANDS, places);
}

/** Whether a browser starts. A downloaded one may not: a minimal machine lacks system libraries. */
function starts(file) {
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

async function downloadedBrowser() {
  // Playwright may not be installed yet.
  const { chromium } = await import('playwright').catch(() => ({}));
  const file = chromium?.executablePath();
  return file && existsSync(file) && starts(file) ? file : undefined;
}

function chosenBrowser() {
  const file = process.env.CHROME_PATH;
  if (!file || existsSync(file)) return file;
  throw new Error(`CHROME_PATH names a file that does not exist: ${file}`);
}

/** The path of a Chromium-based browser, or `undefined` if there is none. */
export const presentBrowser = async () =>
  chosenBrowser() || installedBrowser() || (await downloadedBrowser());

/** The path of Chromium's headless shell, or of the browser that was chosen instead. */
export const findShell = () => chosenBrowser() || findProgram([SHELL]);

/** The path of a Chromium-based browser. Throws if there is none. */
export async function findBrowser() {
  const file = await presentBrowser();
  if (file) return file;
  throw new Error(
    'This needs a browser: "npm run setup" installs Chromium; or install Chrome, Chromium or Edge, ' +
      'or set CHROME_PATH to one.',
  );
}

/**
 * The path of the headless shell if it is installed, else as `findBrowser`. It opens a page in a
 * quarter of the time, but has no back-forward cache.
 */
export const findQuickBrowser = async () => findShell() || findBrowser();

if (isMain(import.meta.url)) console.log(await findBrowser());
