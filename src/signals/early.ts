import type { Policy } from '../model/policy.js';
import type { Consent } from '../model/record.js';
import { consentByPolicy } from '../page/early-consent.js';
import type { ConsentStore } from '../store/consent-store.js';
import { sharedStore } from '../store/shared-store.js';
import { changeListeners } from './change-listeners.js';
import { runSignals } from './run-signals.js';

export { runSignals };

function notifySignals(): void {
  for (const listener of changeListeners) listener();
}

/**
 * Runs the signals of a policy that was read without a store, and without loading one. A page reads
 * it again with each banner that it inserts.
 */
export function runEarly(policy: Policy): Promise<void> {
  // Runs before the listeners of the page, and before gates open; added once.
  addEventListener('consent-change', notifySignals, true);
  return runSignals(earlyStore(), new AbortController().signal, policy);
}

/** Consent, from a store only once it has read the policy too. */
function consentNow(): Consent {
  const store = sharedStore();
  return store?.status === 'failed' ? store.consent : consentByPolicy();
}

/** Answers from the policy and the cookie. Other members of a store exist once the page has one. */
const earlyStore = (): ConsentStore => {
  const known = {
    get consent() {
      return consentNow();
    },
    isGranted: (id: string) => consentNow().isGranted(id),
    decision: (id: string) => consentNow().decision(id),
  };
  return new Proxy(known, {
    get(_, name) {
      const store = (Object.hasOwn(known, name) ? known : (sharedStore() ?? known)) as ConsentStore;
      const value = store[name as keyof ConsentStore] as unknown;
      return typeof value === 'function' ? (value.bind(store) as unknown) : value;
    },
  }) as unknown as ConsentStore;
};
