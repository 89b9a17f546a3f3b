import { ConsentStore } from './consent-store.js';
import { cookieStorage } from './cookie-storage.js';
import { hasPrivacySignal } from '../platform/privacy-signal.js';
import { sharedStore, shareStore } from './shared-store.js';

/**
 * Returns the document's store; creates it at the first call. All copies of the package on a page
 * share it. The store uses the consent cookie and the browser's Global Privacy Control signal, and
 * dispatches its events on `document`.
 *
 * @example
 * if (documentStore().isGranted('statistics')) countVisit();
 */
export function documentStore(): ConsentStore {
  const create = () =>
    new ConsentStore({
      storage: cookieStorage(),
      target: globalThis.document,
      gpc: hasPrivacySignal(),
    });
  return sharedStore() ?? shareStore(create());
}
