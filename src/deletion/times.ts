import { whenIdle } from '../platform/idle.js';

interface Times {
  readonly signal: AbortSignal;
}

/** Calls `fn` some milliseconds from now, when the browser is idle. */
export function whenIdleIn(delay: number, fn: () => void, { signal }: Times): void {
  const run = () => {
    if (!signal.aborted) fn();
  };
  setTimeout(() => whenIdle(run), delay);
}

/**
 * Calls `fn` whenever the page is hidden or left. Browsers tell of leaving first and of the hidden
 * page then, which bubbles: what another listener wrote in between is there by the second call.
 * Unlike `unload` neither keeps a page out of the back-forward cache.
 */
export function whenLeft(fn: () => void, options: Times): void {
  const whenHidden = () => {
    if (document.visibilityState === 'hidden') fn();
  };
  addEventListener('pagehide', fn, options);
  addEventListener('visibilitychange', whenHidden, options);
}
