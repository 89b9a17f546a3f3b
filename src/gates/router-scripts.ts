import { ledger } from './ledger.js';

/** Maps a gated script that waits to run to the element with which a router has replaced it. */
const successors = new WeakMap<HTMLScriptElement, HTMLScriptElement>();

/** The element that represents a gated script in the page now. */
export const successorOf = (gated: HTMLScriptElement): HTMLScriptElement =>
  successors.get(gated) ?? gated;

/** By its name: a test in jsdom may have ended, and its classes with it. */
const isScript = (node: Node | undefined): node is HTMLScriptElement =>
  (node as Element | undefined)?.localName === 'script';

/**
 * Treats a script that replaced an equal one as the same script, so that it does not run again: Turbo
 * replaces all scripts of a loaded frame to make the browser run them. Elsewhere an equal script
 * belongs to another page, which a router has swapped in.
 */
export function inheritReleases(records: readonly MutationRecord[]): void {
  for (const { target, addedNodes, removedNodes } of records) {
    const [added, removed] = [addedNodes[0], removedNodes[0]];
    if (!isScript(added) || !isScript(removed)) continue;
    if (!(target as Element).closest?.('turbo-frame')) continue;
    if (!ledger().scripts.has(removed) || !removed.isEqualNode(added)) continue;
    ledger().scripts.add(added);
    successors.set(removed, added);
  }
}
