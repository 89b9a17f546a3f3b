import { executeServerCommand } from '@web/test-runner-commands';
import { memoryStorage } from '../../src/store/consent-storage.js';
import { ConsentStore } from '../../src/store/consent-store.js';
import { shareStore } from '../../src/store/shared-store.js';
import { policy } from '../policies.js';

/** A new store of the document. Without a policy it knows nothing yet. */
export function openStore({ isReady = true } = {}): ConsentStore {
  const store = shareStore(new ConsentStore({ storage: memoryStorage(), target: document }));
  if (isReady) usePolicy(store);
  return store;
}

export const usePolicy = (store: ConsentStore): void => store.setPolicy(policy, 'the test');

/** Counts the listeners of a store: each `subscribe()` comes with a signal that ends it. */
export function countListeners(store: ConsentStore) {
  let count = 0;
  const subscribe = store.subscribe.bind(store);
  store.subscribe = (listener, options) => {
    count += 1;
    options?.signal?.addEventListener('abort', () => (count -= 1));
    subscribe(listener, options);
  };
  return () => count;
}

/** The markup of a gated film, rendered in Node. */
export const renderedOnServer = (
  framework: 'solid' | 'svelte',
  props: { service?: string; initial?: boolean },
): Promise<string> => executeServerCommand('render-on-server', { framework, props });

/** A box in the page, with markup. */
export function boxWith(markup = ''): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
  return box;
}
