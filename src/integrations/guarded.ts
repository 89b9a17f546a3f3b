import type { ConsentEffect } from '../effects/run-effects.js';
import { isPromise } from '../platform/promises.js';
import { withSubscribe } from './with-subscribe.js';

/**
 * An effect that ends at its first failure, with one warning in the console: the vendor's global is
 * missing, frozen or throws, or an option is wrong. Everything else on the page goes on.
 *
 * @param name The name of the signal in a policy.
 */
export const guarded =
  (name: string, effect: ConsentEffect): ConsentEffect =>
  (store, { signal }) => {
    const ending = new AbortController();
    const end = () => ending.abort();
    const fail = (error: unknown) => {
      if (!ending.signal.aborted) warn(name, error);
      end();
    };
    signal.addEventListener('abort', end, { once: true });
    const careful = withSubscribe(store, (fn, options) =>
      store.subscribe((update) => attempt(() => fn(update), fail), options),
    );
    return attempt(() => effect(careful, { signal: ending.signal }), fail);
  };

/** Calls `act`, and `fail` where it throws or rejects. */
function attempt(act: () => unknown, fail: (error: unknown) => void): unknown {
  try {
    const done = act();
    return isPromise(done) ? Promise.resolve(done).catch(fail) : done;
  } catch (error) {
    return fail(error);
  }
}

function warn(name: string, error: unknown): void {
  console.warn(
    `consent-elements: the signal “${name}” has failed and is left out; everything else runs.`,
    error,
  );
}
