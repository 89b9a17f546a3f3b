const VIEWPORT = { width: 800, height: 600 };

/**
 * A launcher for Web Test Runner. Each test file has a page with cookies of its own, as in
 * Chromium.
 *
 * @param {string} name
 * @param {() => Promise<object>} openPage resolves to a page in the form of Puppeteer's
 * @param {() => Promise<void>} stop
 */
export function pageLauncher(name, openPage, stop) {
  const pages = new Map();
  return {
    name,
    // The runner's commands (keys, mouse, viewport) go to pages in the form of Puppeteer's.
    type: 'puppeteer',
    // Many tests need the focus, which only one window can have.
    concurrency: 1,
    async startSession(id, url) {
      const page = await openPage();
      pages.set(id, page);
      await page.setViewport(VIEWPORT);
      await page.goto(url);
    },
    isActive: (id) => pages.has(id),
    getBrowserUrl: (id) => pages.get(id).url(),
    getPage: (id) => pages.get(id),
    async stopSession(id) {
      const page = pages.get(id);
      pages.delete(id);
      await page.close();
      return {};
    },
    stop,
  };
}
