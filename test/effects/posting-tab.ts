import { posting } from '../../src/effects/posting.js';
import { memoryStorage } from '../../src/store/consent-storage.js';
import { ConsentStore } from '../../src/store/consent-store.js';
import type { ConsentStoreOptions } from '../../src/store/consent-store-options.js';
import { policy } from '../policies.js';
import { AT } from '../records.js';
import { emptyOutbox, sent } from './endpoint.js';

const endings: (() => void)[] = [];

/** Does something when the test is over. */
export const atEnd = (end: () => void): void => void endings.push(end);

/** Undoes what a test has done, and leaves nothing that waits. */
export async function endPosting(): Promise<void> {
  for (const end of endings.splice(0)) end();
  emptyOutbox();
  await sent();
}

/** Replaces a property of an object until the test is over. */
export function replace(target: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
  atEnd(() => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  });
}

/** A tab that posts to the endpoint. */
export function openTab(endpoint?: string, options: ConsentStoreOptions = {}) {
  const time = { now: AT };
  const clock = () => time.now * 1000;
  const store = new ConsentStore({ storage: memoryStorage(), clock, endpoint, ...options });
  store.setPolicy(policy, 'the test');
  const ending = new AbortController();
  atEnd(() => ending.abort());
  posting(store, { signal: ending.signal });
  return { store, time, close: () => ending.abort() };
}
