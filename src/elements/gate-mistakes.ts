import type { Policy } from '../model/policy.js';
import { unknownIdsText } from '../model/unknown-ids.js';

/** What of a gate there may be a mistake in. */
interface Gate extends HTMLElement {
  readonly category: string;
  readonly preview?: string;
}

/** What is known of a gate besides its attributes. */
interface Known {
  readonly isEmpty: boolean;
  readonly policy?: Policy | undefined;
}

const warned = new WeakSet<Element>();

/** Tells the site's author, once for each gate, what keeps it from doing its work. */
export function warnOfMistakes(gate: Gate, known: Known): void {
  // The rest of the gate may still be on its way; the next update checks again.
  if (document.readyState === 'loading' || warned.has(gate)) return;
  const mistake = mistakeOf(gate, known);
  if (!mistake) return;
  warned.add(gate);
  console.warn(`consent-elements: ${mistake}`, gate);
}

function mistakeOf({ category, preview }: Gate, { isEmpty, policy }: Known): string | undefined {
  if (!category) return 'a gate without a category stays shut';
  if (isEmpty) {
    return 'this gate holds nothing back: it needs a child with data-src, or a <template>';
  }
  if (preview !== undefined && !ownAddress(preview)) {
    return 'a preview from another site is not shown: it would tell that site of the visit';
  }
  return unknownIdsText([category], policy);
}

/** An address of this site; nothing for any other. */
export function ownAddress(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address, document.baseURI)) return undefined;
  const { origin, href } = new URL(address, document.baseURI);
  return origin === location.origin ? href : undefined;
}
