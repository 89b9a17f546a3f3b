import { disarmMisplaced } from '../gates/held-attributes.js';
import { onAdded } from '../gates/added-nodes.js';
import type { ConsentEffect } from './run-effects.js';
import { inspectGates } from '../gates/mistakes.js';
import { GATED } from '../gates/marks.js';
import { applyGates, watchGates } from '../gates/gates.js';
import { isPageRead } from '../platform/page-state.js';
import { whenAnnounced } from './signals-first.js';

/**
 * Holds back what the page marks with `data-consent="ID …"` (ids of categories or services; all of
 * them are needed) and opens it when it is granted: scripts of type `text/plain`, elements with
 * `data-src`, `data-srcset` or `data-href`, and templates. Also finds nodes that are added later.
 */
export const gating: ConsentEffect = (store, { signal }) => {
  if (signal.aborted) return;
  const apply = () => {
    disarmMisplaced();
    whenAnnounced(applyNow);
  };
  const applyNow = () => {
    if (signal.aborted || !isPageRead()) return;
    inspectGates(store);
    applyGates((id) => store.isGranted(id));
  };
  onAdded(`${GATED},cookie-gate`, apply, signal);
  watchGates(apply, signal);
  document.addEventListener('DOMContentLoaded', apply, { signal });
  store.subscribe(apply, { signal });
};
