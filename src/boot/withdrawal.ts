import { clearWithdrawn, deletion } from '../effects/deletion.js';
import { inspectGates } from '../effects/gate-mistakes.js';
import type { ConsentStore } from '../store/consent-store.js';

export { clearWithdrawn, inspectGates };

/** Wires what follows a withdrawal. */
export function install(store: ConsentStore): void {
  deletion(store, new AbortController());
}
