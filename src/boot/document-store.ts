import type { ConsentStore } from '../store/consent-store.js';
import { sharedStore } from '../store/shared-store.js';
import { knownConsent } from './known-consent.js';
import { bringStore, withStore } from './load-core.js';
import { whenIdle } from './when-idle.js';

type Asked = Parameters<ConsentStore['acceptAll']>;

/**
 * What a page may ask of a store that is not there yet. It tells what is known of consent; what it
 * is told to do is done when the store comes. Whoever keeps it is answered by the store from then on.
 */
const standIn = {
  get consent() {
    return knownConsent();
  },
  isGranted: (id: string) => knownConsent().isGranted(id),
  decision: (id: string) => knownConsent().decision(id),
  subscribe: (...args: Parameters<ConsentStore['subscribe']>) =>
    withStore((store) => store.subscribe(...args)),
  acceptAll: (...args: Asked) => withStore((store) => store.acceptAll(...args)),
  rejectAll: (...args: Asked) => withStore((store) => store.rejectAll(...args)),
  reset: (...args: Asked) => withStore((store) => store.reset(...args)),
  settings: {
    show: (opener?: HTMLElement) => withStore((store) => store.settings.show(opener)),
  },
  save: (...args: Parameters<ConsentStore['save']>) => withStore((store) => store.save(...args)),
};

/**
 * The store of this document, or what stands in for it until its code is there. That comes when the
 * page is idle, for what stands in knows no policy.
 */
export function documentStore(): ConsentStore {
  if (!sharedStore()) whenIdle(() => void bringStore());
  return sharedStore() ?? (standIn as unknown as ConsentStore);
}
