import { openAddress, shut } from './open-element.js';
import { openContent } from './content.js';
import { whenSettled } from './page-settled.js';
import { removeCopies } from './inserted-content.js';
import { HELD_ATTRIBUTES } from './held-attributes.js';
import { ledger } from './ledger.js';
import { GATED, gatesOfPage, isOpen } from './marks.js';
import { runInOrder, runWritten } from './script-order.js';

type IsGranted = (id: string) => boolean;

/**
 * Opens the gates whose consent is granted and closes the others: scripts in their order,
 * templates, and held-back addresses.
 */
export function applyGates(isGranted: IsGranted): void {
  removeLeft();
  for (const gated of ledger().written.keys()) {
    void runWritten(gated, () => isOpen(gated, isGranted));
  }
  for (const gate of gatesOfPage()) applyGate(gate, isGranted);
  reopenMoved();
}

/**
 * Closes content that is no longer in the page, and removes content that came with a copy of an
 * open gate.
 */
function removeLeft(): void {
  const { open } = ledger();
  for (const element of open.keys()) if (!element.isConnected) shut(element);
  removeCopies(open);
}

/** Opens elements again that were moved and are still granted: moving a frame empties it. */
function reopenMoved(): void {
  // Iterates over a copy: reopened elements move to the end of the map and would be visited again.
  for (const [element, { isThere }] of [...ledger().open]) {
    const isGate = element instanceof HTMLTemplateElement || element instanceof HTMLScriptElement;
    if (!isGate && !isThere()) openAddress(element as HTMLElement);
  }
}

function applyGate(gate: HTMLElement, isGranted: IsGranted): void {
  const isOpenNow = () => isOpen(gate, isGranted);
  if (!isOpenNow()) shut(gate);
  else if (gate instanceof HTMLScriptElement) runInOrder(gate, isOpenNow);
  else openContent(gate);
}

/**
 * Calls `changed` when a gate holds back another address, when open content was moved or removed by
 * a router or a morphing script, and once when the page has settled. Stops when the signal is
 * aborted.
 */
export function watchGates(changed: () => void, signal?: AbortSignal): void {
  const isOfGate = ({ attributeName, target }: MutationRecord) =>
    attributeName && (target as Element).matches(GATED);
  const observer = new MutationObserver((records) => {
    if (records.some(isOfGate) || isDisturbed()) changed();
  });
  const options = { childList: true, subtree: true, attributes: true };
  observer.observe(document, { ...options, attributeFilter: HELD_ATTRIBUTES });
  void whenSettled().then(changed);
  signal?.addEventListener('abort', () => observer.disconnect(), { once: true });
}

const isDisturbed = (): boolean =>
  [...ledger().open].some(([element, { isThere }]) => !element.isConnected || !isThere());
