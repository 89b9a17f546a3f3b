import { setTimeout as pause } from 'node:timers/promises';

/**
 * Milliseconds after which a page or the browser counts as hanging: a script that never ends, headers
 * that never come. What is still under way is missing in the record, so this is more than a slow
 * machine takes.
 */
export const HANGING = 10_000;

/** Resolves to the result, or to `undefined` when the time is over or the promise fails. */
export async function within<T>(promise: Promise<T>, milliseconds: number): Promise<T | undefined> {
  const ending = new AbortController();
  const quiet = promise.catch(() => undefined);
  const over = pause(milliseconds, undefined, { signal: ending.signal }).catch(() => undefined);
  const result = await Promise.race([quiet, over]);
  ending.abort();
  return result;
}

/** Resolves or fails as the promise does; when the visits are aborted, resolves to `undefined`. */
export async function unlessAborted<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T | undefined> {
  if (!signal) return promise;
  promise.catch(() => undefined);
  if (signal.aborted) return undefined;
  let stop = () => {};
  const aborted = new Promise<undefined>((resolve) => {
    stop = () => resolve(undefined);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Pauses, until the visits are aborted. */
export const pauseFor = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  pause(milliseconds, undefined, signal && { signal }).catch(() => undefined);

/** Milliseconds between two questions. */
const INTERVAL = 50;

/**
 * Asks until there is an answer. A question without an answer is asked again.
 *
 * @param ms Milliseconds of the pauses between the questions.
 * @param most Milliseconds with the questions. Default: as many.
 */
export async function until<T>(
  ms: number,
  ask: () => Promise<T | undefined>,
  most = ms,
): Promise<T | undefined> {
  const end = Date.now() + most;
  for (let paused = 0; ; paused += INTERVAL) {
    const answer = await within(ask(), Math.max(end - Date.now(), INTERVAL));
    if (answer !== undefined) return answer;
    if (paused + INTERVAL > ms || Date.now() + INTERVAL > end) return undefined;
    await pause(INTERVAL);
  }
}

/** How many times as long as expected a page may take whose work delays the answers. */
const SLOWEST = 3;

/**
 * Asks until there is an answer. Only the pauses between the questions count: a page that is slow to
 * answer is slow in all that it does. After three times as long there is no answer.
 */
export const patiently = <T>(
  ms: number,
  ask: () => Promise<T | undefined>,
): Promise<T | undefined> => until(ms, ask, ms * SLOWEST);
