import type { ConsentStore } from '../store/consent-store.js';
import { sharedStore } from '../store/shared-store.js';

type Core = typeof import('./core.js');

let core: Promise<Core | undefined> | undefined;

export const isCoreAsked = (): boolean => core !== undefined;

/** Brings the store and what follows from it; nothing where it could not be loaded. */
export function loadCore(): Promise<Core | undefined> {
  // Comes with the other, which would ask for it only when it is there itself.
  void bringWatch();
  return (core ??= import('./core.js').catch(warn));
}

/** Brings what looks out for other tabs, with a store or without. */
export const bringWatch = () => import('./watch.js').catch(warn);

/** Does something with the store: now if it is there, else when it comes. */
export function withStore(act: (store: ConsentStore) => void): void {
  const store = sharedStore();
  if (store) act(store);
  else void bringStore().then((begun) => begun && act(begun));
}

/** Brings the store of this document; nothing where its code could not be loaded. */
export const bringStore = (): Promise<ConsentStore | undefined> =>
  loadCore().then((loaded) => loaded?.begin());

export function warn(error: unknown): undefined {
  console.warn('consent-elements: a part could not be loaded', error);
}
