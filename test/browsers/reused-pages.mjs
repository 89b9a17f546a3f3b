/** Deletes what a test file has stored on its origin, and leaves its page. False if that fails. */
async function hasReset(page) {
  try {
    await page.clear();
    await page.goto('about:blank');
    return true;
  } catch {
    return false;
  }
}

/**
 * Pages whose browser is used again once they are closed, without what they have stored. One is open
 * at a time.
 *
 * @param {() => Promise<object>} openPage starts a browser; its page has a `clear()`
 * @param {number} uses how often a browser is used before another one is started
 */
export function reusedPages(openPage, uses) {
  let free;
  let left = 0;

  async function end(page) {
    left -= 1;
    // A page that does not answer ends with its browser.
    if (left > 0 && (await hasReset(page))) free = page;
    else await page.close();
  }

  return {
    async open() {
      const page = free ?? (await openPage());
      if (page !== free) left = uses;
      free = undefined;
      return { ...page, close: () => end(page) };
    },
    close: async () => free?.close(),
  };
}
