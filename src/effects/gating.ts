import type { ConsentStore } from '../store/consent-store.js';
import type { ConsentEffect } from './effect.js';
import { warnOfMistakes } from './gate-mistakes.js';
import { toggleContent } from './gated-content.js';
import { ScriptQueue } from './script-queue.js';

const GATED = '[data-consent]';

/**
 * Holds back what the page marks with `data-consent="ID …"` (categories or services; all of them
 * are needed) and lets it in when it is granted: scripts of type `text/plain`, elements with
 * `data-src`, `data-srcset` or `data-href`, and templates. Nodes that are added later are found.
 */
export const gating: ConsentEffect = (store, { signal }) => {
  if (signal.aborted) return;
  const scripts = new ScriptQueue((script) => isOpen(script, store));
  const apply = () => {
    for (const element of document.querySelectorAll<HTMLElement>(GATED)) {
      warnOfMistakes(element, neededIds(element), store);
      const open = isOpen(element, store);
      if (element instanceof HTMLScriptElement) {
        if (open) scripts.add(element);
      } else {
        toggleContent(element, open);
      }
    }
  };
  const observer = new MutationObserver((records) => {
    if (records.some(addsGates)) apply();
  });
  // The document itself is observed, so that a replaced body is seen like any other change.
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  store.subscribe(apply, { signal });
};

/** An empty list and an id that nobody declared stay shut. */
function isOpen(element: HTMLElement, store: ConsentStore): boolean {
  const ids = neededIds(element);
  return ids.length > 0 && ids.every((id) => store.isGranted(id));
}

function neededIds({ dataset }: HTMLElement): string[] {
  return (dataset['consent'] ?? '').split(/\s+/).filter(Boolean);
}

function addsGates({ addedNodes }: MutationRecord): boolean {
  return [...addedNodes].some(
    (node) => node instanceof Element && (node.matches(GATED) || node.querySelector(GATED)),
  );
}
