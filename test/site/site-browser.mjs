import { chromium } from 'playwright';
import { findBrowser } from '../../scripts/find-browser.mjs';

// Every host is this machine, so that a test can have registrable domains and third parties; the
// back-forward cache, which Playwright switches off, is what users have.
const OPTIONS = {
  args: ['--host-resolver-rules=MAP * 127.0.0.1'],
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
};

let browser;

/** The one browser of a test run whose pages are opened as top-level pages, with tabs and hosts. */
export async function realBrowser() {
  const args = process.getuid?.() === 0 ? [...OPTIONS.args, '--no-sandbox'] : OPTIONS.args;
  browser ??= findBrowser().then((executablePath) =>
    chromium.launch({ ...OPTIONS, args, executablePath }),
  );
  return browser;
}

export async function closeRealBrowser() {
  await (await browser)?.close();
}
