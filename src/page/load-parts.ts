import { warn } from '../platform/warn.js';
import type { ConsentStore } from '../store/consent-store.js';
import { sharedStore } from '../store/shared-store.js';

type App = typeof import('../app/app.js');

let app: Promise<App | undefined> | undefined;

export const isAppRequested = (): boolean => app !== undefined;

/**
 * Loads the store and what follows from it; resolves to nothing where it cannot be loaded, and on a
 * server.
 */
export function loadApp(): Promise<App | undefined> {
  if (!globalThis.document) return Promise.resolve(undefined);
  return (app ??= import('../app/app.js').catch(warn));
}

/** Requests what every element needs. The code that needs a file that cannot be loaded reports it. */
export function requestElements(): void {
  void loadApp();
  // Stands for Lit, and for what all elements have in common.
  import('../elements/state.js').catch(() => undefined);
}

let isStarted = false;

/** Notes that a script has called `start()`: its options may name another place for the choice. */
export function noteStart(): void {
  isStarted = true;
}

/** Whether only the store can decide, once it is there. */
export const isStoreAwaited = (): boolean => isStarted && !sharedStore();

/** Loads what observes other tabs, with a store or without. */
export const loadWatch = () =>
  import('../watch/without-store.js').then((part) => {
    part.loadWith(loadStore);
    return part;
  }, warn);

/** Loads the store of this document; resolves to nothing where its code cannot be loaded. */
export const loadStore = (): Promise<ConsentStore | undefined> =>
  loadApp().then((loaded) => loaded?.begin());

/** Calls `act` with the store: now if it exists, otherwise when it has loaded. */
export function withStore(act: (store: ConsentStore) => void): void {
  const store = sharedStore();
  if (store) act(store);
  else void loadStore().then((begun) => begun && act(begun));
}
