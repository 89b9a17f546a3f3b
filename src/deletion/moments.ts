import { whenIdle } from '../platform/page-state.js';

interface Times {
  readonly signal: AbortSignal;
}

/** Calls `fn` after a delay in milliseconds, as soon as the browser is idle. */
export function whenIdleIn(delay: number, fn: () => void, { signal }: Times): void {
  const run = () => {
    if (!signal.aborted) fn();
  };
  setTimeout(() => whenIdle(run), delay);
}

/**
 * Calls `fn` whenever the page is hidden or left. `pagehide` fires first and then
 * `visibilitychange`, which bubbles; so the second call sees what another listener wrote in
 * between. Unlike `unload`, neither event keeps a page out of the back-forward cache.
 */
export function whenLeft(fn: () => void, options: Times): void {
  const whenHidden = () => {
    if (document.visibilityState === 'hidden') fn();
  };
  addEventListener('pagehide', fn, options);
  addEventListener('visibilitychange', whenHidden, options);
}
