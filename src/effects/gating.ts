import { hasBrought } from './added-nodes.js';
import type { ConsentEffect } from './effect.js';
import { inspectGates } from './gate-mistakes.js';
import { GATED } from './gated.js';
import { applyGates } from './gates.js';
import { isPageRead } from './page-read.js';

/**
 * Holds back what the page marks with `data-consent="ID …"` (categories or services; all of them
 * are needed) and lets it in when it is granted: scripts of type `text/plain`, elements with
 * `data-src`, `data-srcset` or `data-href`, and templates. Nodes that are added later are found.
 */
export const gating: ConsentEffect = (store, { signal }) => {
  if (signal.aborted) return;
  const apply = () => {
    if (!isPageRead()) return;
    inspectGates(store.policy);
    applyGates((id) => store.isGranted(id));
  };
  const observer = new MutationObserver((records) => {
    if (hasBrought(records, GATED)) apply();
  });
  // The document itself is observed, so that a replaced body is seen like any other change.
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  document.addEventListener('DOMContentLoaded', apply, { signal });
  store.subscribe(apply, { signal });
};
