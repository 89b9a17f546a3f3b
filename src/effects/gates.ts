import { openContent } from './gated-content.js';
import { gatesOfPage, isOpen } from './gated.js';
import { runInOrder } from './script-queue.js';
import { shutContent } from './shut-content.js';

/**
 * Lets in what is granted, and shuts the rest: scripts in their order, templates, addresses that
 * are held back.
 */
export function applyGates(isGranted: (id: string) => boolean): void {
  for (const gate of gatesOfPage()) {
    const isOpenNow = () => isOpen(gate, isGranted);
    if (gate instanceof HTMLScriptElement) runInOrder(gate, isOpenNow);
    else if (isOpenNow()) openContent(gate);
    else shutContent(gate);
  }
}
