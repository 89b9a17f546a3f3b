import type { ConsentStore } from '../store/consent-store.js';

/**
 * The store as an effect sees it, with another way to subscribe.
 *
 * @param marks What else it has.
 */
export function withSubscribe(
  store: ConsentStore,
  subscribe: ConsentStore['subscribe'],
  marks: object = {},
): ConsentStore {
  return new Proxy(store, {
    has: (_, name) => name in marks || name in store,
    get(_, name) {
      if (name === 'subscribe') return subscribe;
      // Methods of the store read its private fields.
      const value = store[name as keyof ConsentStore] as unknown;
      return typeof value === 'function' ? (value.bind(store) as unknown) : value;
    },
  });
}
