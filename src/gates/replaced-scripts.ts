import { ledger } from './ledger.js';

/** A gated script that waits for its turn, and the element that a router has put in its place. */
const successors = new WeakMap<HTMLScriptElement, HTMLScriptElement>();

/** The element that stands for a gated script in the page now. */
export const successorOf = (gated: HTMLScriptElement): HTMLScriptElement =>
  successors.get(gated) ?? gated;

/**
 * Takes a script that replaced an equal one for the same script, which must not run again: Turbo
 * replaces all scripts of a frame after it has loaded, to have the browser run them. Elsewhere an
 * equal script belongs to another page, which a router has swapped in.
 */
export function inheritReleases(records: readonly MutationRecord[]): void {
  for (const { target, addedNodes, removedNodes } of records) {
    if (!(target as Element).closest?.('turbo-frame')) continue;
    const [added, removed] = [addedNodes[0], removedNodes[0]];
    if (!(added instanceof HTMLScriptElement && removed instanceof HTMLScriptElement)) continue;
    if (!ledger().scripts.has(removed) || !removed.isEqualNode(added)) continue;
    ledger().scripts.add(added);
    successors.set(removed, added);
  }
}
