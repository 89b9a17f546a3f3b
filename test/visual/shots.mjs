import { SCHEMES, SIZES } from './looks.mjs';

/** Margin around an element, in px. */
const MARGIN = 16;

/**
 * Maximum height, in px; the rest is cut off: a long statement repeats the same tables and
 * paragraphs, and would be half of the bytes.
 */
const HIGHEST = 680;

const TAGS = 'cookie-banner, cookie-settings, cookie-table, cookie-statement, cookie-gate';

/** Waits for fonts and for the element to render, and opens closed lists. */
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

/** The box of the element, with a margin around it. */
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

/** An element on top of the page is clipped at the viewport, an element in the page is not. */
const liesOver = (view) => /^banner-(?!inline|top)|dialog$/.test(view);

/**
 * Cards of a table are rendered only while they are in view; a larger picture needs a larger view.
 */
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

/** A picture of only the element, in a colour scheme and a size of the view. */
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

/** Opens the page of a look and waits until it is complete. */
export async function openLook(page, url, look) {
  await page.setViewportSize(SIZES.at(-1));
  await page.goto(`${url}/?${new URLSearchParams(look)}`);
  await prepare(page, look.view);
}

/** Takes all pictures of a sheet: one for each colour scheme and size. */
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
