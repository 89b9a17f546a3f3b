import type { ConsentStore } from './consent-store.js';

// Two copies of the package on one page (a CDN file and a bundle) share one store. The number
// changes only when a store can no longer serve the other copy.
const KEY = Symbol.for('consent-elements.store.1');
const NOTIFY = Symbol.for('consent-elements.store-made.1');

const shared = globalThis as { [KEY]?: ConsentStore; [NOTIFY]?: () => void };

/** The store of this document, if a copy of the package has created it. */
export const sharedStore = (): ConsentStore | undefined => shared[KEY];

/** Registers the store as the document's. */
export function shareStore(store: ConsentStore): ConsentStore {
  shared[KEY] = store;
  shared[NOTIFY]?.();
  return store;
}

/** Calls `act` once the document has a store, also one that another copy creates. */
export function whenShared(act: () => void): void {
  if (shared[KEY]) act();
  else shared[NOTIFY] = act;
}
