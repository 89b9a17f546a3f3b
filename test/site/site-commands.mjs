import { setTimeout as pause } from 'node:timers/promises';
import { closeRealBrowsers, realBrowser, unattendedBrowser } from './site-browser.mjs';
import { serveSite } from './site-server.mjs';

/**
 * For one question after a condition, and for an answer of a page: the test runner waits for 20 s for
 * a command.
 */
const [PATIENCE, SILENCE] = [12_000, 18_000];

const sites = new Map();
let count = 0;

/**
 * Answers for sites of others, which need a certificate that no server here has. Nothing reaches
 * them: the browser takes every host for this machine.
 */
async function answerForOthers(context, body) {
  const asked = [];
  if (body === undefined) return asked;
  await context.route(/^https:/, async (route) => {
    const request = route.request();
    asked.push({ url: request.url(), referrer: (await request.allHeaders()).referer ?? '' });
    await route.fulfill({ contentType: 'text/html', body });
  });
  return asked;
}

async function openSite({ routes, isWhole, hasScripts = true, viewport, others }) {
  const [server, browser] = [await serveSite(routes), await realBrowser({ isWhole })];
  const id = (count += 1);
  const context = await browser.newContext({
    javaScriptEnabled: hasScripts,
    reducedMotion: 'reduce',
    viewport,
  });
  const asked = await answerForOthers(context, others);
  sites.set(id, { server, context, asked, tabs: [], unattended: [] });
  return { id, port: server.port };
}

async function closeSite({ id }) {
  const { server, context, unattended } = sites.get(id);
  sites.delete(id);
  for (const end of unattended) await end();
  await inTime(context.close());
  server.close();
}

async function openTab({ id, script }) {
  const { context, tabs } = sites.get(id);
  const page = await context.newPage();
  page.setDefaultTimeout(SILENCE);
  if (script) await page.addInitScript(script);
  const messages = [];
  page.on('console', (message) => messages.push({ type: message.type(), text: message.text() }));
  // An unanswered dialog would block the page for ever.
  const tab = { page, messages, accepts: true };
  page.on('dialog', async (dialog) => {
    await (tab.accepts ? dialog.accept() : dialog.dismiss());
    // Reported once the dialog is closed: while it is open, its browser context could not be
    // closed.
    messages.push({ type: 'dialog', text: dialog.type() });
  });
  page.on('pageerror', (error) => messages.push({ type: 'pageerror', text: String(error) }));
  return tabs.push(tab) - 1;
}

/** The frame of a tab as if it were one of its own; keys and dialogs stay with the tab. */
async function enterFrame({ id, tab, index }) {
  const { tabs } = sites.get(id);
  const { page, messages } = tabs[tab];
  const frame = page.frames()[index];
  return tabs.push({ page: frame, messages }) - 1;
}

/** A page that goes away, or asks something, may never answer. */
const inTime = (answer) =>
  Promise.race([
    answer,
    new Promise((_, reject) => {
      setTimeout(() => reject(new Error('The page did not answer.')), SILENCE).unref();
    }),
  ]);

/**
 * Whether a condition becomes true. Playwright's own way of waiting is refused by a page with a content
 * security policy.
 */
async function becomesTrue(page, code) {
  const end = Date.now() + PATIENCE;
  // A page that goes away answers with an error; the next one is asked again.
  const isTrue = () => page.evaluate(`Promise.resolve(${code}).then(Boolean)`).catch(() => false);
  while (!(await inTime(isTrue()))) {
    if (Date.now() > end) return false;
    await pause(50);
  }
  return true;
}

/** What a visitor, or the test on a page's behalf, does in a tab. */
const ACTIONS = {
  goto: ({ page }, url) => page.goto(url).then(() => undefined),
  gotoStart: ({ page }, url) => page.goto(url, { waitUntil: 'commit' }).then(() => undefined),
  reload: ({ page }) => page.reload().then(() => undefined),
  click: ({ page }, selector) => page.click(selector),
  fill: ({ page }, [selector, text]) => page.fill(selector, text),
  press: ({ page }, key) => page.keyboard.press(key),
  front: ({ page }) => page.bringToFront(),
  close: ({ page }) => page.close(),
  rest: ({ page }) => page.waitForLoadState('networkidle'),
  messages: ({ messages }) => messages,
  // A page out of the back-forward cache never loads, so nothing may wait for that. In a task of its
  // own, for a page that leaves answers nothing any more.
  back: ({ page }) => page.evaluate('setTimeout(() => history.back())').then(() => undefined),
  evaluate: ({ page }, [code, argument]) =>
    inTime(page.evaluate(`(${code})(${JSON.stringify(argument)})`)),
  until: ({ page }, [code, argument]) =>
    becomesTrue(page, `(${code})(${JSON.stringify(argument)})`),
  answerDialog: (tab, accepts) => {
    tab.accepts = accepts;
  },
};

const COMMANDS = {
  'site-open': openSite,
  'site-close': closeSite,
  'site-requests': ({ id }) => sites.get(id).server.requests,
  'site-others': ({ id }) => sites.get(id).asked,
  'site-release': ({ id, path }) => sites.get(id).server.release(path),
  'site-cookies': ({ id }) => sites.get(id).context.cookies(),
  'site-plant': ({ id, cookies }) => sites.get(id).context.addCookies(cookies),
  'site-unattended': async ({ id, url }) => {
    sites.get(id).unattended.push(await unattendedBrowser(url));
  },
  'tab-open': openTab,
  'tab-frame': enterFrame,
  'tab-do': ({ id, tab, action, argument }) => ACTIONS[action](sites.get(id).tabs[tab], argument),
};

/**
 * Web Test Runner plugin: real top-level pages on hosts of their own, with a server that reports
 * the requests it received. See `site.ts`.
 */
export function siteCommands() {
  return {
    name: 'site-commands',
    async executeCommand({ command, payload }) {
      // To answer nothing would mean that the command is not known.
      return COMMANDS[command] && ((await COMMANDS[command](payload)) ?? '');
    },
    serverStop: closeRealBrowsers,
  };
}
