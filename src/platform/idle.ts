/** In milliseconds. The longest wait, for pages that are never idle. */
const PATIENCE = 2000;

/**
 * Calls `fn` when the page has loaded, including its opened gated scripts, and the browser is idle,
 * so that deferred work does not compete with them. Safari has no idle callbacks yet.
 */
export function whenIdle(fn: () => void): void {
  const wait = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(fn, { timeout: PATIENCE });
    else setTimeout(fn, PATIENCE / 10);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
