/** Milliseconds; a page that is never idle must not go without. */
const PATIENCE = 2000;

/** Calls `fn` when the page has nothing else to do. Safari has no idle callbacks yet. */
export function whenIdle(fn: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(fn, { timeout: PATIENCE });
  else setTimeout(fn, PATIENCE);
}
