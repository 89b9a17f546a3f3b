import { eventually, go, hasFilm, must, settled } from './visitor.mjs';

const FILM = '/film.html';
const COUNT = '/count.txt';

const button = (scope, name) => scope.getByRole('button', { name, exact: true });
const banner = ({ page }) => page.locator('cookie-banner');
const gate = ({ page }) => page.locator('cookie-gate').first();

async function firstVisit(visitor) {
  await visitor.page.goto(`${visitor.origin}/`);
  await button(banner(visitor), 'Accept all').waitFor();
  await button(gate(visitor), 'Always allow').waitFor();
  await settled(visitor);
  must(visitor.asked(FILM) === 0, 'the embed is not requested before consent');
  must(visitor.asked(COUNT) === 0, 'no visit is counted before consent');
}

async function accept(visitor) {
  await button(banner(visitor), 'Accept all').click();
  await eventually(() => hasFilm(visitor), 'the gate opens');
  await eventually(() => visitor.asked(COUNT) > 0, 'the visit is counted');
  await settled(visitor);
  must(visitor.asked(COUNT) === 1, `the visit is counted once, not ${visitor.asked(COUNT)} times`);
}

async function changeRoute(visitor) {
  await go(visitor, 'settings', 'Cookies');
  await visitor.page.locator('cookie-settings').getByRole('switch').first().waitFor();
  await eventually(() => visitor.asked(COUNT) === 2, 'the second page is counted');
  await visitor.page.goBack();
  await eventually(() => hasFilm(visitor), 'the gate is open after a step back');
  await settled(visitor);
  must(visitor.asked(COUNT) === 3, `three pages are counted, not ${visitor.asked(COUNT)}`);
}

async function withdraw(visitor) {
  const { page } = visitor;
  await page.locator('footer a[href$="#cookie-settings"]').last().click();
  await button(page.getByRole('dialog'), 'Reject all').click();
  await eventually(() => !hasFilm(visitor), 'the embed is gone after a withdrawal');
  await button(gate(visitor), 'Always allow').waitFor();
}

async function reload(visitor) {
  const before = [visitor.asked(FILM), visitor.asked(COUNT)];
  await visitor.page.reload();
  await button(gate(visitor), 'Always allow').waitFor();
  await settled(visitor);
  must(!(await button(banner(visitor), 'Accept all').isVisible()), 'no banner asks again');
  must(
    String([visitor.asked(FILM), visitor.asked(COUNT)]) === String(before),
    'nothing is requested after a refusal',
  );
}

async function allowOne(visitor) {
  await button(gate(visitor), 'Always allow').click();
  await eventually(() => hasFilm(visitor), 'the gate opens by its own button');
  await visitor.page.reload();
  await eventually(() => hasFilm(visitor), 'the gate is open on the next visit');
}

async function speakFrench(visitor) {
  const { page } = visitor;
  await page.locator('[data-to=language]').click();
  await page.locator('html[lang=fr]').waitFor();
  await page.locator('footer a[href$="#cookie-settings"]').last().click();
  await button(page.getByRole('dialog'), 'Tout refuser').click();
  await button(gate(visitor), 'Toujours autoriser').waitFor();
  await page.locator('[data-to=language]').click();
  await page.locator('html[lang=en]').waitFor();
  await button(gate(visitor), 'Always allow').waitFor();
}

async function roundTrips(visitor, count) {
  for (let trip = 0; trip < count; trip++) {
    await go(visitor, 'settings', 'Cookies');
    await visitor.page.locator('cookie-settings').getByRole('switch').first().waitFor();
    await go(visitor, 'home', 'Home');
    await button(gate(visitor), 'Always allow').waitFor();
  }
}

async function inMemory({ page, context }) {
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  await cdp.detach();
  const valueOf = (name) => metrics.find((one) => one.name === name).value;
  return { nodes: valueOf('Nodes'), listeners: valueOf('JSEventListeners') };
}

/** React holds the page that a visitor left until a task of its own, which runs some time later. */
const whenIdle = ({ page }) =>
  page.evaluate(
    () => new Promise((resolve) => globalThis.requestIdleCallback(resolve, { timeout: 1000 })),
  );

/** What ten round trips leave behind must be less than one node or listener for each of them. */
async function changeRouteOften(visitor) {
  await roundTrips(visitor, 5);
  await whenIdle(visitor);
  const before = await inMemory(visitor);
  await roundTrips(visitor, 10);
  for (const kind of ['nodes', 'listeners']) {
    const isFreed = async () => (await inMemory(visitor))[kind] - before[kind] < 10;
    await eventually(isFreed, `20 route changes leave fewer than 10 ${kind} behind`);
  }
}

/** What a visitor does in every app, in this order. */
export const STEPS = [
  ['first visit', firstVisit],
  ['accept', accept],
  ['route change and back', changeRoute],
  ['withdraw', withdraw],
  ['reload', reload],
  ['allow one embed', allowOne],
  ['French', speakFrench],
  ['20 route changes', changeRouteOften],
];
