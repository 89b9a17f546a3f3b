import { gatesOfPage, isOpen } from './gated.js';
import { runInOrder } from './script-queue.js';

/** Who knows which gates are open, and what else is done with them. */
export interface Gatekeeper {
  isGranted(id: string): boolean;
  /** Opens what is no script. */
  open(element: HTMLElement): void;
  /** Shuts what is no script and may be open. */
  shut(element: HTMLElement): void;
}

/** Lets in what is granted, and shuts the rest. */
export function applyGates(keeper: Gatekeeper): void {
  const isGranted = (id: string) => keeper.isGranted(id);
  for (const gate of gatesOfPage()) {
    if (gate instanceof HTMLScriptElement) runInOrder(gate, () => isOpen(gate, isGranted));
    else if (isOpen(gate, isGranted)) keeper.open(gate);
    else keeper.shut(gate);
  }
}
