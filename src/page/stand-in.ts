import type { ConsentStore } from '../store/consent-store.js';
import { sharedStore } from '../store/shared-store.js';
import type { Answer } from '../markup/answer-buttons.js';
import type { DecisionSource } from '../store/consent-store-options.js';
import { earlyDecider, knownConsent } from './early-consent.js';
import { isStoreAwaited, loadStore, withStore } from './load-parts.js';
import { whenIdle } from '../platform/page-state.js';

type Members = Record<PropertyKey, unknown>;

/** Adds methods that queue their calls until the store is loaded. */
function later(names: string, of: (store: ConsentStore) => unknown, members: Members): Members {
  for (const name of names.split(' ')) {
    members[name] = (...args: unknown[]) => {
      withStore((store) =>
        (of(store) as Record<string, (...args: unknown[]) => void>)[name]!(...args),
      );
      return true;
    };
  }
  return members;
}

/** Grants or denies everything: at once if the policy was read, else when the store is loaded. */
const answering =
  (answer: Answer) =>
  (source: DecisionSource = {}) => {
    const decide = isStoreAwaited() ? undefined : earlyDecider();
    if (decide) decide(answer, source);
    else withStore((store) => store[`${answer}All`](source));
  };

/** What can be read and called before the store is loaded. */
const before = later('subscribe reset save refresh', (store) => store, {
  acceptAll: answering('accept'),
  rejectAll: answering('reject'),
  isGranted: (id: string) => knownConsent().isGranted(id),
  decision: (id: string) => knownConsent().decision(id),
  status: 'empty',
  isKept: true,
  undecided: [],
  decidable: [],
  deniedBySignal: [],
  inventory: [],
  settings: later('show prepare add', (store) => store.settings, {}),
});

/**
 * A facade until the store is loaded: it answers reads from the cookie and queues calls. Afterwards
 * it delegates to the store, also for scripts that have kept a reference to it.
 */
const standIn = new Proxy(before, {
  get(members, name) {
    if (name === 'consent') return knownConsent();
    const store = (sharedStore() ?? members) as Members;
    const value = store[name];
    return typeof value === 'function' ? (value as () => void).bind(store) : value;
  },
}) as unknown as ConsentStore;

/**
 * The store of this document, or a facade until its code is loaded. That happens when the page is
 * idle, because the facade knows no policy; on a server, never.
 */
export function documentStore(): ConsentStore {
  if (globalThis.document && !sharedStore()) whenIdle(() => void loadStore());
  return sharedStore() ?? standIn;
}
