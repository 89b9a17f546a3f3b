import type { ConsentStore } from '../store/consent-store.js';

/** Marks the store that a signal of the policy sees. */
export const DECLARED = Symbol.for('consent-elements.declared.1');

const KEY = Symbol.for('consent-elements.claims.1');

const page = globalThis as { [KEY]?: Map<string, boolean> };

/** Whether a signal runs for the policy, by name. Shared by all copies of the package. */
const claims = (page[KEY] ??= new Map());

/**
 * Whether a signal may run: one that the policy declares and a page gives to `start()` too would
 * notify its vendor of everything twice, so only the first of the two runs.
 *
 * @param signal Releases the name when it is aborted.
 */
export function claim(name: string, store: ConsentStore, signal: AbortSignal): boolean {
  const isDeclared = DECLARED in store;
  if ((claims.get(name) ?? isDeclared) !== isDeclared) return false;
  claims.set(name, isDeclared);
  signal.addEventListener('abort', () => claims.delete(name), { once: true });
  return true;
}
