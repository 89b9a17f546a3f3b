import type { ConsentStore } from '../store/consent-store.js';
import { sharedStore } from '../store/shared-store.js';
import type { Answer } from '../markup/answers.js';
import type { DecisionSource } from '../store/consent-store-options.js';
import { earlyDecider, knownConsent } from './early-consent.js';
import { isStoreAwaited, loadStore, withStore } from './parts.js';
import { whenIdle } from '../platform/idle.js';

type Members = Record<PropertyKey, unknown>;

/** Adds methods that act when the store is there. */
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

/** Answers everything: at once where the policy was read, else when the store is there. */
const answering =
  (answer: Answer) =>
  (source: DecisionSource = {}) => {
    const decide = isStoreAwaited() ? undefined : earlyDecider();
    if (decide) decide(answer, source);
    else withStore((store) => store[`${answer}All`](source));
  };

/** What is known, and can be done, before the store is there. */
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
 * A store that is not there yet. It answers with what is known of consent, and does what it is told
 * when the store comes. From then on it is that store, for whoever has kept it.
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
 * The store of this document, or what stands in for it until its code is there. That comes when the
 * page is idle, for what stands in knows no policy.
 */
export function documentStore(): ConsentStore {
  if (!sharedStore()) whenIdle(() => void loadStore());
  return sharedStore() ?? standIn;
}
