import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser, findQuickBrowser } from '../../scripts/find-browser.mjs';
import { startProgram } from '../start-program.mjs';

// Every host is this machine, so that a test can have registrable domains and third parties.
const ARGS = ['--host-resolver-rules=MAP * 127.0.0.1'];
if (process.getuid?.() === 0) ARGS.push('--no-sandbox');

// Users have the back-forward cache, which Playwright switches off.
const OPTIONS = { args: ARGS, ignoreDefaultArgs: ['--disable-back-forward-cache'] };

let paths;
/** By path: without a shell both are one. */
const browsers = new Map();

/**
 * The one browser of a test run whose pages are opened as top-level pages, with tabs and hosts. A
 * whole one has what its headless shell lacks.
 */
export async function realBrowser({ isWhole = false } = {}) {
  paths ??= Promise.all([findQuickBrowser(), findBrowser()]);
  const [shell, whole] = await paths;
  const executablePath = isWhole ? whole : shell;
  if (!browsers.has(executablePath)) {
    browsers.set(executablePath, chromium.launch({ ...OPTIONS, executablePath }));
  }
  return browsers.get(executablePath);
}

export async function closeRealBrowsers() {
  for (const browser of browsers.values()) await (await browser).close();
}

const QUIET = [
  '--headless',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A browser that is not automated, because Chromium does not prerender under developer tools. The
 * page has to report to the server what it sees. Returns a function that ends the browser.
 */
export async function unattendedBrowser(url) {
  const profile = await mkdtemp(join(tmpdir(), 'profile-'));
  const args = [...ARGS, ...QUIET, `--user-data-dir=${profile}`, url];
  const { program, stop } = startProgram(await findQuickBrowser(), args, { stdio: 'ignore' });
  const ended = once(program, 'exit');
  return async () => {
    stop();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
}
