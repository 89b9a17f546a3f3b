import { deletionIn } from '../effects/deletion.js';
import { inspectGates } from '../gates/mistakes.js';
import type { ConsentStore } from '../store/consent-store.js';
import type { ConsentUpdate } from '../store/subscribers.js';

export { inspectGates };

/** Wires what follows a withdrawal; returns what deletes, for updates that came before. */
export function install(store: ConsentStore): (update: ConsentUpdate) => unknown {
  const ending = new AbortController();
  const deleteAfter = deletionIn(store, ending);
  store.subscribe(deleteAfter, ending);
  return deleteAfter;
}
