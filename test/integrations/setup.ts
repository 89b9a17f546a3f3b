import type { ConsentEffect } from '../../src/effects/run-effects.js';
import { ConsentStore } from '../../src/store/consent-store.js';
import { memoryStorage } from '../../src/store/consent-storage.js';
import { policyWith } from '../policies.js';
import { AT } from '../records.js';

/** The categories that are announced to vendors by default. */
export const policy = policyWith({
  categories: [
    { id: 'necessary', basis: 'necessary' },
    { id: 'preferences' },
    { id: 'statistics' },
    { id: 'marketing' },
  ],
  services: [],
});

/** Creates a store, with a stored choice if one is given, and starts the integration with it. */
export function setup(effect: ConsentEffect, value?: string) {
  const storage = memoryStorage(value);
  const store = new ConsentStore({ storage, clock: () => AT * 1000 });
  const ending = new AbortController();
  effect(store, { signal: ending.signal });
  return { store, end: () => ending.abort() };
}
