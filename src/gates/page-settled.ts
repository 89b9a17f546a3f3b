/** Milliseconds; a page that is never idle must not wait for ever. */
const PATIENCE = 2000;

let settled: Promise<void> | undefined;
let isNow: boolean | undefined;

/**
 * Whether the page has loaded and come to rest. Before, a framework may still compare the page with
 * what it would render (hydration), and throws it away where it finds a node of somebody else.
 */
export const isSettled = (): boolean => (isNow ??= document.readyState === 'complete');

/** Resolves when the page has settled. */
export const whenSettled = (): Promise<void> => (settled ??= settle());

async function settle(): Promise<void> {
  if (isSettled()) return;
  await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  // Safari has no idle callbacks yet.
  await new Promise<unknown>((resolve) =>
    'requestIdleCallback' in window
      ? requestIdleCallback(resolve, { timeout: PATIENCE })
      : setTimeout(resolve, PATIENCE / 10),
  );
  isNow = true;
}
