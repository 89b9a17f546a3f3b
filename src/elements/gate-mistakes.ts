import type { Policy } from '../model/policy.js';
import { unknownIdsText } from '../model/unknown-gate-ids.js';
import { pageAddress } from '../platform/page-address.js';

/** The properties of a gate that may be wrong. */
interface Gate extends HTMLElement {
  readonly preview?: string;
}

/** What is known about a gate besides its attributes. */
interface Known {
  readonly isEmpty: boolean;
  readonly policy?: Policy | undefined;
  /** The mistake in its address; empty if there is nothing to say about the gate yet. */
  readonly mistake?: string | undefined;
}

const warned = new WeakSet<Element>();

/**
 * Warns the site's author, once for each gate, of a mistake that keeps the gate from working.
 *
 * @param id The id that must be granted.
 */
export function warnOfMistakes(gate: Gate, id: string, known: Known): void {
  // The rest of the gate may not have been parsed yet; the next update checks again.
  if (document.readyState === 'loading' || warned.has(gate)) return;
  const mistake = known.mistake ?? mistakeOf(gate, id, known);
  if (!mistake) return;
  warned.add(gate);
  console.warn(`consent-elements: ${mistake}`, gate);
}

function mistakeOf({ preview }: Gate, id: string, { isEmpty, policy }: Known): string | undefined {
  if (!id) return 'a gate without a category stays shut';
  if (isEmpty) {
    return 'this gate holds nothing back: it needs a child with data-src, or a <template>';
  }
  if (preview !== undefined && !ownAddress(preview)) {
    return 'a preview from another site is not shown: it would tell that site of the visit';
  }
  return unknownIdsText([id], policy);
}

/** Resolves an address of this origin; `undefined` for any other. */
export function ownAddress(address: string | undefined): string | undefined {
  const href = address && pageAddress(address);
  return href?.startsWith(`${location.origin}/`) ? href : undefined;
}
