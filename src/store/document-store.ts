import { ConsentStore } from './consent-store.js';
import { cookieStorage } from './cookie-storage.js';
import { hasPrivacySignal } from '../platform/privacy-signal.js';
import { sharedStore, shareStore } from './shared-store.js';

/** The one store of this document, made on first use. */
export function documentStore(): ConsentStore {
  const create = () =>
    new ConsentStore({
      storage: cookieStorage(),
      target: globalThis.document,
      gpc: hasPrivacySignal(),
    });
  return sharedStore() ?? shareStore(create());
}
