import puppeteer from 'puppeteer-core';
import { findProgram, inProgramFolders } from '../../scripts/find-program.mjs';
import { pageLauncher } from './launcher.mjs';

const find = () =>
  findProgram(
    ['firefox-esr', 'firefox'],
    ['/Applications/Firefox.app/Contents/MacOS/firefox'].concat(
      inProgramFolders('Mozilla Firefox/firefox.exe'),
    ),
  );

function launcher() {
  let started;
  const browser = () =>
    (started ??= puppeteer.launch({ browser: 'firefox', executablePath: find() }));
  async function openPage() {
    const context = await (await browser()).createBrowserContext();
    const page = await context.newPage();
    return Object.assign(page, { close: () => context.close() });
  }
  return pageLauncher('Firefox', openPage, async () => (await started)?.close());
}

/** Firefox, through WebDriver BiDi, which it understands without a driver. */
export const firefox = {
  name: 'Firefox',
  isThere: () => find() !== undefined,
  remedy: 'apt-get install --no-install-recommends firefox-esr',
  launcher,
};
