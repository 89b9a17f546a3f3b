import { isPageRead } from '../platform/page-state.js';

/**
 * Resolves when the module scripts of the page have run, because one of them may call `start()`
 * with effects. Module scripts in the markup run before `DOMContentLoaded`, unless they are
 * `async`. A script that imports this package later calls `start()` before its next task.
 */
export const modulesRun = (): Promise<unknown> =>
  areModulesAhead() ? domContentLoaded() : new Promise((resolve) => setTimeout(resolve));

/** Resolves at `DOMContentLoaded`; never, if that event has been dispatched already. */
export const domContentLoaded = (): Promise<unknown> =>
  new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));

/**
 * Whether module scripts may still run. If the only module of the page is the one that loads this
 * package, nothing is waited for: the other scripts of the page may take long to load.
 */
function areModulesAhead(): boolean {
  // `readyState` does not say whether `DOMContentLoaded` has begun: `interactive` begins before the
  // modules run and ends with the last image. The replacement of `timing` takes more bytes.
  if (performance.timing?.domContentLoadedEventStart) return false;
  return !isPageRead() || document.querySelectorAll('script[type=module]').length > 1;
}
