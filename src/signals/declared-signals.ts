import { holdGates, withTimeLimit } from '../effects/signals-first.js';
import type { ConsentEffect } from '../effects/run-effects.js';
import type { Policy } from '../model/policy.js';
import { whenIdle } from '../platform/page-state.js';
import { warn } from '../platform/warn.js';
import { changeListeners } from './change-listeners.js';

type Runner = Pick<typeof import('./run-signals.js'), 'runSignals'>;

/**
 * Runs the signals that the policy declares, as soon as the store has it, and before any gate opens.
 * Their code is loaded on demand: when the page is idle, if a banner has something to ask.
 *
 * @param load Loads the code that runs them.
 */
export const declaredSignals =
  (load: () => Promise<Runner>): ConsentEffect =>
  (store, { signal }) => {
    let policy: Policy | undefined;
    const run = async () => {
      if (store.undecided.length > 0) await new Promise<void>(whenIdle);
      await withTimeLimit(load().then(({ runSignals }) => runSignals(store, signal), warn));
    };
    const notify = () => {
      for (const listener of changeListeners) listener();
      if (policy === store.policy) return;
      ({ policy } = store);
      if (policy?.signals) holdGates(run());
    };
    store.subscribe(notify, { signal });
  };
