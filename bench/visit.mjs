import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright';
import { findBrowser } from '../scripts/find-browser.mjs';
import { fromBench } from './installs/install.mjs';
import { pageOf } from './page.mjs';

const PATIENCE = 30_000;

/** Milliseconds between reaching a button and pressing it, and between pressing and releasing. */
const [POINTING, PRESSING] = [100, 80];

/** DevTools' “Slow 4G”: 562 ms a request, 1.44 Mbit/s down, 0.68 Mbit/s up. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
};

/** The conditions under which pages are opened. */
export const PROFILES = {
  fast: {},
  cpu4: { cpu: 4 },
  slow4g: { cpu: 4, network: SLOW_4G },
};

// Some managers hide from a browser that reports that it is automated.
const ARGS = ['--disable-blink-features=AutomationControlled'];
if (process.getuid?.() === 0) ARGS.push('--no-sandbox');

export async function launchBrowser() {
  return chromium.launch({ executablePath: await findBrowser(), args: ARGS });
}

async function throttle(cdp, { cpu, network }) {
  if (network) await cdp.send('Network.enable');
  if (network) await cdp.send('Network.emulateNetworkConditions', network);
  if (cpu) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

/** Counts the requests that the page waits for, so that a visit can be left to come to rest. */
function traffic(page) {
  let [open, changed] = [0, performance.now()];
  const count = (step) => () => ([open, changed] = [open + step, performance.now()]);
  page.on('request', count(1));
  page.on('requestfinished', count(-1));
  page.on('requestfailed', count(-1));
  return async (calm) => {
    changed = performance.now();
    while (open > 0 || performance.now() - changed < calm) await pause(20);
  };
}

/** A returning visitor sees no banner. Then the heading is watched, at the same cost. */
const watching = ({ banner = ['h1'] }, { state }) =>
  state ? '' : `probe.watch('banner', ${JSON.stringify(banner)});`;

async function openPage(context, install, options) {
  const { profile = PROFILES.fast } = options;
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const cdp = await context.newCDPSession(page);
  await throttle(cdp, profile);
  await page.addInitScript({ content: `${fromBench('probe.js')}\n${watching(install, options)}` });
  return { page, cdp, quiet: traffic(page) };
}

const withPatience = (promise, what) =>
  Promise.race([
    promise,
    pause(PATIENCE, undefined, { ref: false }).then(() => {
      throw new Error(`${what}: nothing within ${PATIENCE / 1000} s`);
    }),
  ]);

/**
 * Opens the page of an install in a browser context of its own (no cache, no cookies but those of
 * `state`), calls `act` with it and returns the result of `act`.
 */
export async function visit({ browser, server, data }, install, options, act) {
  const files = await install.files(data);
  const log = await server.serve({ html: pageOf(install, data), files, delay: options.delay });
  const context = await browser.newContext({ storageState: options.state });
  try {
    const opened = await openPage(context, install, options);
    await opened.page.goto(server.url, { waitUntil: 'commit' });
    const ask = (expression) => withPatience(opened.page.evaluate(expression), install.title);
    return await act({ ...opened, log, ask });
  } finally {
    await context.close();
  }
}

/**
 * Clicks the element at the path as a visitor would, with a pause between pointing and pressing.
 */
export async function click({ page, ask }, path) {
  const { x, y } = await ask(`probe.centre(${JSON.stringify(path)})`);
  await page.mouse.move(x, y);
  await pause(POINTING);
  await page.mouse.click(x, y, { delay: PRESSING });
}

/** Opens the settings; returns the milliseconds from the click until they are painted. */
export async function openSettings(opened, install) {
  await opened.ask(`probe.watch('dialog', ${JSON.stringify(install.dialog)})`);
  await click(opened, install.settings);
  const { painted, settled } = await opened.ask('probe.seen.dialog');
  const clickedAt = await opened.ask('probe.clickedAt()');
  return { painted: painted - clickedAt, settled: settled - clickedAt };
}

const NOTHING_KEPT = { cookies: [], origins: [] };

/** The cookies and the storage of a visitor who has granted everything. */
export async function grantedState(bench, install) {
  if (!install.accept) return NOTHING_KEPT;
  return visit(bench, install, {}, async (opened) => {
    await opened.ask('probe.seen.banner');
    await opened.quiet(1000);
    await click(opened, install.accept);
    await opened.ask('probe.gated(3)');
    return opened.page.context().storageState();
  });
}
