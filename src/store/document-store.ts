import { ConsentStore } from './consent-store.js';
import { cookieStorage } from './cookie-storage.js';

// Two copies of the package on one page (a CDN file beside a bundle) share one state. The number
// is raised only when a store can no longer serve the other copy.
const KEY = Symbol.for('consent-elements.store.1');

/**
 * Global Privacy Control; only `true` means anything (W3C, section 3.3), and it cannot change
 * while the page is open.
 */
function hasPrivacySignal(): boolean {
  const { globalPrivacyControl } = (globalThis.navigator ?? {}) as {
    globalPrivacyControl?: unknown;
  };
  return globalPrivacyControl === true;
}

/** The one store of this document, made on first use. */
export function documentStore(): ConsentStore {
  const shared = globalThis as { [KEY]?: ConsentStore };
  return (shared[KEY] ??= new ConsentStore({
    storage: cookieStorage(),
    target: globalThis.document,
    gpc: hasPrivacySignal(),
  }));
}
