import type { ConsentStore } from '../store/consent-store.js';
import { sharedStore } from '../store/shared-store.js';
import { knownConsent } from './known-consent.js';
import { bringStore, withStore } from './load-core.js';
import { whenIdle } from './when-idle.js';

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
  settings: {
    show: (opener?: HTMLElement) => withStore((store) => store.settings.show(opener)),
  },
};

type Method = (...args: unknown[]) => void;

for (const name of ['subscribe', 'acceptAll', 'rejectAll', 'reset', 'save']) {
  const later: Method = (...args) =>
    withStore((store) => (store as unknown as Record<string, Method>)[name]!(...args));
  Object.assign(standIn, { [name]: later });
}

/**
 * The store of this document, or what stands in for it until its code is there. That comes when the
 * page is idle, for what stands in knows no policy.
 */
export function documentStore(): ConsentStore {
  if (!sharedStore()) whenIdle(() => void bringStore());
  return sharedStore() ?? (standIn as unknown as ConsentStore);
}
