import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findQuickBrowser } from '../../scripts/find-browser.mjs';
import { inProject } from '../../scripts/project.mjs';
import { realBrowser } from '../site/site-browser.mjs';
import { serveSite } from '../site/site-server.mjs';

/** The modules as they are published. */
const driver = () => import(new URL('../../dist/driver/banner/banner.js', import.meta.url));

const address = ({ port }) => `http://www.portal.example:${port}/`;

/** Serves a site, and opens its first page in a fresh context, which ends with the visit. */
async function onSite({ routes, script, cookies = [] }, visit) {
  const { prepareBanners } = await driver();
  const [server, browser] = [await serveSite(routes), await realBrowser()];
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  try {
    await prepareBanners(context);
    await context.addCookies(cookies.map((one) => ({ ...one, url: address(server) })));
    const page = await context.newPage();
    if (script) await page.addInitScript(script);
    await page.goto(address(server));
    return await visit({ page, context, server });
  } finally {
    // A page whose script never ends does not close.
    await Promise.race([context.close(), pause(3000)]);
    server.close();
  }
}

const valuesIn = async (context) =>
  Object.fromEntries((await context.cookies()).map(({ name, value }) => [name, value]));

/** Finds the banner, measures it and, with `answer`, answers it. */
async function see({ answer, before, patience, ...site }) {
  const { bannerOn } = await driver();
  return onSite(site, async ({ page, context }) => {
    const banner = await bannerOn(page, patience);
    if (before) await page.evaluate(before);
    const content = await page.content();
    const measured = await banner?.measure();
    const isUntouched = content === (await page.content());
    const problem = (answer && (await banner?.answer(answer))) ?? '';
    const { manager = '' } = banner ?? {};
    return { manager, measured, isUntouched, problem, cookies: await valuesIn(context) };
  });
}

/** Only finds the banner: a page whose script never ends answers nothing else. */
async function find({ patience, ...site }) {
  const { bannerOn } = await driver();
  return onSite(site, async ({ page }) => {
    const { manager = '' } = (await bannerOn(page, patience)) ?? {};
    return { manager };
  });
}

/** Answers, unless that is left out, comes back, and withdraws. */
async function withdraw({ answer, ...site }) {
  const { bannerOn, withdrawOn } = await driver();
  return onSite(site, async ({ page, context, server }) => {
    const banner = answer && (await bannerOn(page));
    await banner?.answer(answer);
    const before = await valuesIn(context);
    await page.goto(address(server));
    const problem = (await withdrawOn(page, undefined, banner?.manager)) ?? '';
    return { problem, before, cookies: await valuesIn(context) };
  });
}

/** Runs a spec in Playwright's test runner. */
async function runSpec({ routes, spec }) {
  const server = await serveSite(routes);
  const output = await mkdtemp(join(tmpdir(), 'playwright-'));
  const env = {
    ...process.env,
    TEST_BASE_URL: `http://127.0.0.1:${server.port}`,
    TEST_BROWSER: await findQuickBrowser(),
    TEST_OUTPUT: output,
  };
  const config = inProject('test/fixtures/playwright/playwright.config.ts');
  const args = [inProject('node_modules/playwright/cli.js'), 'test', spec, '--config', config];
  const ran = await new Promise((resolve) => {
    execFile(process.execPath, args, { env, timeout: 100_000 }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, output: stdout + stderr }),
    );
  });
  server.close();
  await rm(output, { recursive: true, force: true });
  return ran;
}

/** Answers within the 20 seconds that the test runner waits: an empty text while the work goes on. */
function inSteps(work) {
  const begun = new Map();
  return async (payload) => {
    const key = JSON.stringify(payload);
    if (!begun.has(key)) begun.set(key, work(payload));
    const answer = await Promise.race([begun.get(key), pause(10_000, '', { ref: false })]);
    if (answer) begun.delete(key);
    return answer;
  };
}

const COMMANDS = {
  'banner-see': inSteps(see),
  'banner-find': inSteps(find),
  'banner-withdraw': inSteps(withdraw),
  'banner-spec': inSteps(runSpec),
};

/** Web Test Runner plugin: banners as `scan` and `check` find them. See `banner/banners.ts`. */
export function bannerCommands() {
  return {
    name: 'banner-commands',
    executeCommand: ({ command, payload }) => COMMANDS[command]?.(payload),
  };
}
