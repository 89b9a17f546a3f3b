import { clearWithdrawn, deletion } from '../effects/deletion.js';
import { warnOfMistakes } from '../effects/gate-mistakes.js';
import type { Gatekeeper } from '../effects/gates.js';
import type { ConsentStore } from '../store/consent-store.js';

export { clearWithdrawn };

/** Wires what follows a withdrawal, and the warnings for the site's author. */
export function install(store: ConsentStore, gates: Pick<Gatekeeper, 'inspect'>): void {
  deletion(store, new AbortController());
  gates.inspect = (element, ids) => warnOfMistakes(element, ids, store.policy);
}
