import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserType } from 'playwright-core';
import { browserPath } from './browser-path.js';
import type { VisitOptions } from './options.js';
import { within } from './waiting.js';

async function playwright(): Promise<BrowserType> {
  try {
    return (await import('playwright-core')).chromium;
  } catch (error) {
    const message =
      'Playwright is missing, which drives the browser: run “npm install --save-dev playwright-core”.';
    throw new Error(message, { cause: error });
  }
}

/** The part of Chromium's long message that a person can act on. */
function reasonOf(error: unknown): string {
  const text = String(error);
  if (/without --no-sandbox|No usable sandbox/i.test(text)) {
    return (
      'it cannot isolate pages from this machine, as root or in a container. Run it as another ' +
      'user, or switch the sandbox off (“--no-sandbox”, “sandbox: false”) where only pages that you trust are visited'
    );
  }
  return text.split('\n')[0]!.replace(/\.$/, '');
}

/**
 * Chromium blocks the cookies and the storage of third parties in the private windows that contexts
 * are, and in some builds everywhere. Visitors' browsers do not, so a scan would miss most trackers.
 */
const PREFERENCES = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };

async function createProfile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'profile-'));
  await mkdir(join(folder, 'Default'));
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
  return folder;
}

async function start(profile: string, options: VisitOptions): Promise<Browser> {
  const chromium = await playwright();
  const executablePath = browserPath(options.browser, () => chromium.executablePath());
  const context = await chromium
    .launchPersistentContext(profile, {
      executablePath,
      // Playwright's own default is off, because it is meant for pages under test.
      chromiumSandbox: options.sandbox !== false,
      args: [...(options.args ?? [])],
      // The caller decides what an interrupt does.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    })
    .catch((error: unknown) => {
      const message = `The browser “${executablePath}” does not start: ${reasonOf(error)}.`;
      throw new Error(message, { cause: error });
    });
  const browser = context.browser();
  if (browser) return browser;
  await context.close();
  throw new Error('Playwright is too old: run “npm install --save-dev playwright-core@latest”.');
}

/** The one browser process of all phases. */
export interface Launched {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Starts the browser. Throws one sentence where that is not possible. */
export async function launch(options: VisitOptions): Promise<Launched> {
  const profile = await createProfile();
  const remove = () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    const browser = await start(profile, options);
    const close = async () => {
      await within(browser.close(), 15_000);
      await remove().catch(() => undefined);
    };
    return { browser, close };
  } catch (error) {
    await remove();
    throw error;
  }
}
