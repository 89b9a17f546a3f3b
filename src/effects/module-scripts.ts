import { isPageRead } from '../platform/page-read.js';

/**
 * Resolves when the module scripts of the page have run, one of which may call `start()` with
 * effects. Those of the markup run before `DOMContentLoaded`, unless they are `async`; a script that
 * imports this package later calls `start()` before its next task.
 */
export const modulesRun = (): Promise<unknown> =>
  areModulesAhead() ? domContentLoaded() : new Promise((resolve) => setTimeout(resolve));

/** Resolves at the event of that name, if it is still to come. */
export const domContentLoaded = (): Promise<unknown> =>
  new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));

/**
 * Where the page has no other module than the one that loads this one, nothing is waited for: its
 * other scripts may take long to load.
 */
function areModulesAhead(): boolean {
  // `readyState` does not say whether that event has begun: `interactive` begins before the modules
  // run and ends with the last picture. What is to replace `timing` says it in more bytes.
  if (performance.timing?.domContentLoadedEventStart) return false;
  return !isPageRead() || document.querySelectorAll('script[type=module]').length > 1;
}
