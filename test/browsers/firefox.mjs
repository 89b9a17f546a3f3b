import puppeteer from 'puppeteer-core';
import { PROGRAMS } from '../../scripts/programs.mjs';
import { pageLauncher } from './launcher.mjs';

function launcher() {
  let started;
  const browser = () =>
    (started ??= puppeteer.launch({
      browser: 'firefox',
      executablePath: PROGRAMS.firefox.find(),
      extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
    }));
  async function openPage() {
    const context = await (await browser()).createBrowserContext();
    const page = await context.newPage();
    return Object.assign(page, { close: () => context.close() });
  }
  return pageLauncher('Firefox', openPage, async () => (await started)?.close());
}

/** Firefox, through WebDriver BiDi, which it understands without a driver. */
export const firefox = { program: PROGRAMS.firefox, launcher };
