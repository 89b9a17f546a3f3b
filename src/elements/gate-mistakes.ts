import type { Policy } from '../model/policy.js';
import { unknownIdsText } from '../model/unknown-ids.js';

const warned = new WeakSet<Element>();

/** Tells the site's author, once for each gate, what keeps it from doing its work. */
export function warnOfMistakes(gate: HTMLElement, id: string, policy?: Policy): void {
  // The rest of the gate may still be on its way; it is looked at again when the page is parsed.
  if (document.readyState === 'loading' || warned.has(gate)) return;
  const mistake = mistakeOf(gate, id, policy);
  if (!mistake) return;
  warned.add(gate);
  console.warn(`consent-elements: ${mistake}`, gate);
}

function mistakeOf(gate: HTMLElement, id: string, policy?: Policy): string | undefined {
  if (!id) return 'a gate without a category stays shut';
  if (!gate.querySelector(':scope > template')) {
    return 'this gate has no <template> child, so it holds nothing back';
  }
  return unknownIdsText([id], policy);
}
