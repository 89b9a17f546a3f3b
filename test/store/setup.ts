import { memoryStorage } from '../../src/store/consent-storage.js';
import { ConsentStore } from '../../src/store/consent-store.js';
import { policy } from '../policies.js';
import { AT } from '../records.js';
import { recordEvents } from '../recording.js';

type Options = ConstructorParameters<typeof ConsentStore>[0] & { value?: string };

/** A store with a clock that stands still, the small policy, and a stored value if there is one. */
export function setup({ value, ...options }: Options = {}) {
  const target = new EventTarget();
  const storage = memoryStorage(value);
  const time = { now: AT };
  const clock = () => time.now * 1000;
  const store = new ConsentStore({ storage, target, clock, ...options });
  const usePolicy = (declared = policy) => store.setPolicy(declared, 'the test');
  return { store, target, storage, time, usePolicy, events: recordEvents(target) };
}

/** The same, with the policy there and its `consent-ready` gone by. */
export function setupReady(options: Options = {}) {
  const handles = setup(options);
  handles.usePolicy();
  handles.events.clear();
  return handles;
}
