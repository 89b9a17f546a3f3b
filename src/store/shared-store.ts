import type { ConsentStore } from './consent-store.js';

// Two copies of the package on one page (a CDN file beside a bundle) share one state. The number
// is raised only when a store can no longer serve the other copy.
const KEY = Symbol.for('consent-elements.store.1');

const shared = globalThis as { [KEY]?: ConsentStore };

/** The store of this document, if some copy of the package has made it. */
export const sharedStore = (): ConsentStore | undefined => shared[KEY];

/** Makes a store that of the document. */
export function shareStore(store: ConsentStore): ConsentStore {
  return (shared[KEY] = store);
}
