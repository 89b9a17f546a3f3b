/** Warnings that frameworks print where the markup of server and browser differ. */
const MISMATCH = /hydrat|mismatch/i;

/**
 * Opens an app as a visitor who has not been there. Records what the app requests, and what is
 * wrong by the browser's console.
 */
export async function openVisitor(browser, origin) {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const requests = [];
  const faults = [];
  page.on('request', (request) => requests.push(request.url().replace(origin, '')));
  page.on('pageerror', (error) => faults.push(`error of the page: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    const isFault =
      message.type() === 'error' || (message.type() === 'warning' && MISMATCH.test(text));
    if (isFault) faults.push(`${message.type()} in the console: ${text}`);
  });
  const asked = (path) => requests.filter((one) => one.startsWith(path)).length;
  return { origin, context, page, requests, faults, asked };
}

/** Resolves when a condition holds; fails with what was expected. */
export async function eventually(condition, expected) {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`expected that ${expected}`);
}

/** Fails with what was expected. */
export function must(condition, expected) {
  if (!condition) throw new Error(`expected that ${expected}`);
}

/** Resolves when the app has requested nothing for a while, so that a wrong request would show. */
export const settled = ({ page }) => page.waitForLoadState('networkidle');

/** Whether the embed of the gate is loaded. */
export const hasFilm = ({ page }) =>
  page.frames().some((frame) => frame.url().endsWith('/film.html'));

/** Follows a link of the app's own navigation. */
export async function go({ page }, to, heading) {
  await page.locator(`[data-to=${to}]`).click();
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}
