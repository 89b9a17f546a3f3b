import type { ConsentEffect } from '../effects/run-effects.js';
import { checkOptions } from '../integrations/check-options.js';
import { DECLARED } from '../integrations/run-once.js';
import { guarded } from '../integrations/guarded.js';
import { withSubscribe } from '../integrations/with-subscribe.js';
import type { ConsentStore } from '../store/consent-store.js';
import { declarationsOf, type DeclaredSignal } from './declarations.js';
import { changeListeners } from './change-listeners.js';
import { OPTIONS } from './options.js';
import { SIGNALS } from './registry.js';

const KEY = Symbol.for('consent-elements.signals.1');

const page = globalThis as { [KEY]?: Set<string> };

/** The signals that run on this page, shared by all copies of the package. */
const running = (page[KEY] ??= new Set());

/**
 * Runs the signals of a policy, each once per page. Resolves when all have announced what is denied;
 * the caller limits how long gates wait for that. One that is unknown, fails or cannot be loaded is
 * left out, with a warning.
 *
 * @param signal Ends all signals.
 */
export async function runSignals(
  store: ConsentStore,
  signal: AbortSignal,
  policy = store.policy,
): Promise<void> {
  if (!policy) return;
  const { declared, mistakes } = declarationsOf(policy, Object.keys(SIGNALS));
  for (const mistake of mistakes) console.warn(`consent-elements: in the policy, ${mistake}`);
  if (document.querySelector('cookie-banner[revision]')) warnOfRevision();
  await Promise.all(declared.map((one) => runOnce(one, notifiedFirst(store), signal)));
}

async function runOnce(one: DeclaredSignal, store: ConsentStore, signal: AbortSignal) {
  const key = JSON.stringify(one);
  if (running.has(key) || signal.aborted) return;
  running.add(key);
  signal.addEventListener('abort', () => running.delete(key), { once: true });
  try {
    const create = await SIGNALS[one.name]!();
    const checked: ConsentEffect = (...given) => {
      if (OPTIONS[one.name]) checkOptions(one.options, OPTIONS[one.name]!);
      return create(one.options)(...given);
    };
    await guarded(one.name, checked)(store, { signal });
  } catch (error) {
    console.warn(
      `consent-elements: the signal “${one.name}” could not be loaded; everything else runs.`,
      error,
    );
  }
}

/**
 * The store with a `subscribe()` whose subscribers are notified of each change before all others.
 */
const notifiedFirst = (store: ConsentStore): ConsentStore =>
  withSubscribe(
    store,
    (fn, { signal } = {}) => {
      if (signal?.aborted) return;
      let previous = store.consent;
      const listener = () => {
        const { consent } = store;
        fn({ consent, previous, changed: [], survivors: [] });
        previous = consent;
      };
      changeListeners.add(listener);
      signal?.addEventListener('abort', () => changeListeners.delete(listener), { once: true });
      listener();
    },
    { [DECLARED]: true },
  );

function warnOfRevision(): void {
  console.warn(
    'consent-elements: with the attribute “revision”, gates open before the policy is read, so that ' +
      'its signals come late or not at all. Remove the attribute from <cookie-banner>.',
  );
}
