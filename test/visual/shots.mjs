import { SCHEMES, SIZES } from './looks.mjs';

/** Page around an element, in px. */
const MARGIN = 16;

/**
 * What is higher is cut off, in px: a long statement repeats in its tables and paragraphs what is seen
 * above, and would be half of the bytes.
 */
const HIGHEST = 680;

const TAGS = 'cookie-banner, cookie-settings, cookie-table, cookie-statement, cookie-gate';

/** Waits for fonts and for what the element draws, and opens what would not be seen. */
async function prepare(page, view) {
  await page.waitForFunction((tags) => {
    const root = document.querySelector(tags)?.shadowRoot;
    return document.querySelector('cookie-settings[dialog]') ?? root?.querySelector('[part]');
  }, TAGS);
  await page.evaluate(async (isDialog) => {
    const settings = document.querySelector('cookie-settings');
    if (isDialog) settings.show();
    await settings?.updateComplete;
    const lists = settings?.shadowRoot.querySelectorAll('details') ?? [];
    if (lists.length > 0) lists[1].open = true;
    while (lists.length > 0 && !lists[1].querySelector('li')) {
      await new Promise(requestAnimationFrame);
    }
    await Promise.all([...document.fonts].map((face) => face.load()));
  }, view === 'settings-dialog');
}

/** The box of what is looked at, with some page around it. */
const boxIn = (page) =>
  page.evaluate((tags) => {
    const host = document.querySelector(tags);
    const box = host.shadowRoot.querySelector('dialog, [part=region]') ?? host;
    const { left, top, width, height } = box.getBoundingClientRect();
    return { left: left + scrollX, top: top + scrollY, width, height };
  }, TAGS);

const painted = (page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

/** What lies over the page is cut off where the view ends, and what stands in it is not. */
const liesOver = (view) => /^banner-(?!inline|top)|dialog$/.test(view);

/** Cards of a table are drawn only while they are in view; a picture of more takes a view of more. */
const viewFor = (view, size, highest) =>
  /^(?:table|statement)$/.test(view) ? { ...size, height: Math.max(size.height, highest) } : size;

function clip({ left, top, width, height }, size, bottom) {
  const x = Math.max(0, Math.floor(left - MARGIN));
  const y = Math.max(0, Math.floor(top - MARGIN));
  return {
    x,
    y,
    width: Math.min(size.width, Math.ceil(left + width + MARGIN)) - x,
    height: Math.min(bottom, Math.ceil(top + height + MARGIN)) - y,
  };
}

/** A picture of the element alone, in a colour scheme and a size of the view. */
export async function shoot(page, { view, scheme, size, highest = HIGHEST }) {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.setViewportSize(viewFor(view, size, highest));
  await painted(page);
  const fullPage = !liesOver(view);
  return page.screenshot({
    fullPage,
    clip: clip(await boxIn(page), size, fullPage ? highest : size.height),
    animations: 'disabled',
    caret: 'hide',
  });
}

/** Opens the page of a look and waits until all of it is there. */
export async function openLook(page, url, { view, theme, direction }) {
  await page.setViewportSize(SIZES.at(-1));
  await page.goto(`${url}/?${new URLSearchParams({ view, theme, direction })}`);
  await prepare(page, view);
}

/** Takes all pictures of a sheet: for each colour scheme one of each size. */
export async function takeShots(page, url, sheet) {
  await openLook(page, url, sheet);
  const rows = [];
  for (const scheme of SCHEMES) {
    const row = [];
    for (const size of SIZES) row.push(await shoot(page, { view: sheet.view, scheme, size }));
    rows.push(row);
  }
  return rows;
}
