/** Milliseconds; a page that is never idle must not go without. */
const PATIENCE = 2000;

/**
 * Calls `fn` when the page has loaded, its released scripts included, and the browser is idle: what
 * can wait must not compete with them. Safari has no idle callbacks yet.
 */
export function whenIdle(fn: () => void): void {
  const wait = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(fn, { timeout: PATIENCE });
    else setTimeout(fn, PATIENCE / 10);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
