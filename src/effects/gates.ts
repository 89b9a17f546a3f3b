import { runInOrder } from './script-queue.js';

/** What is marked with `data-consent="ID …"` in the page. */
export const GATED = '[data-consent]';

/** Who knows which gates are open, and what else is done with them. */
export interface Gatekeeper {
  isGranted(id: string): boolean;
  /** Opens what is no script. */
  open?: (element: HTMLElement) => void;
  /** Shuts what is no script and may be open. */
  shut?: (element: HTMLElement) => void;
  /** Looks for mistakes of the site's author. */
  inspect?: (element: HTMLElement, ids: readonly string[]) => void;
}

/** Lets in what is granted, and shuts the rest. */
export function applyGates(keeper: Gatekeeper): void {
  const isOpen = (element: HTMLElement) => isEachGranted(neededIds(element), keeper);
  for (const element of document.querySelectorAll<HTMLElement>(GATED)) {
    keeper.inspect?.(element, neededIds(element));
    if (element instanceof HTMLScriptElement) runInOrder(element, isOpen);
    else (isOpen(element) ? keeper.open : keeper.shut)?.(element);
  }
}

/** The ids of categories and services that a gate needs, all of them. */
export function neededIds({ dataset }: HTMLElement): string[] {
  return (dataset['consent'] ?? '').split(/\s+/).filter(Boolean);
}

/** An empty list and an id that nobody declared stay shut. */
function isEachGranted(ids: readonly string[], keeper: Gatekeeper): boolean {
  return ids.length > 0 && ids.every((id) => keeper.isGranted(id));
}
