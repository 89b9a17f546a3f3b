import { whenScriptsRun } from './scripts-run.js';

/** In milliseconds: how long after the page has loaded a platform may be missing. */
const PATIENCE = 5000;

/**
 * Calls `use` once, as soon as a consent platform has left its function in the page: at once, or when
 * its script has run. Warns once if that is missing after the page has loaded, or throws.
 */
export function whenApiIsThere<Api>(
  global: string,
  name: string,
  signal: AbortSignal,
  use: (api: Api) => void,
): void {
  let isDone = false;
  const check = () => {
    const api = (globalThis as Record<string, unknown>)[global];
    if (isDone || signal.aborted || typeof api !== 'function') return;
    isDone = true;
    try {
      use(api as Api);
    } catch (error) {
      warn(name, `${global}() throws`, error);
    }
  };
  check();
  if (isDone) return;
  whenScriptsRun(check, signal)();
  whenLoaded(signal, () => isDone || warn(name, `${global}() is missing`));
}

function warn(name: string, problem: string, ...error: unknown[]): void {
  console.warn(
    `consent-elements: the signal ${name} has no platform to read from: ${problem}. Put the ` +
      'platform’s script in front of this package, or remove the signal.',
    ...error,
  );
}

function whenLoaded(signal: AbortSignal, fn: () => void): void {
  const later = () => void setTimeout(() => signal.aborted || fn(), PATIENCE);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true, signal });
}
