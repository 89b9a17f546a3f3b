import { openContent } from './gated-content.js';
import { runInOrder } from './script-queue.js';

const GATED = '[data-consent]';

/** What is marked with `data-consent="ID …"` in the page. */
export class Gates {
  readonly #isGranted: (id: string) => boolean;
  /** Shuts what may be open; without it nothing can be. */
  shut?: (element: HTMLElement) => void;
  /** Looks for mistakes of the site's author. */
  inspect?: (element: HTMLElement, ids: readonly string[]) => void;

  constructor(isGranted: (id: string) => boolean) {
    this.#isGranted = isGranted;
  }

  /** Lets in what is granted, and shuts the rest. */
  apply(): void {
    for (const element of document.querySelectorAll<HTMLElement>(GATED)) {
      this.inspect?.(element, neededIds(element));
      const open = this.#isOpen(element);
      if (element instanceof HTMLScriptElement) {
        if (open) runInOrder(element, (script) => this.#isOpen(script));
      } else if (open) openContent(element);
      else this.shut?.(element);
    }
  }

  /** An empty list and an id that nobody declared stay shut. */
  #isOpen(element: HTMLElement): boolean {
    const ids = neededIds(element);
    return ids.length > 0 && ids.every(this.#isGranted);
  }
}

/** The ids of categories and services that a gate needs, all of them. */
export function neededIds({ dataset }: HTMLElement): string[] {
  return (dataset['consent'] ?? '').split(/\s+/).filter(Boolean);
}

/** Whether a change of the page has brought gates. */
export function bringGates(records: readonly MutationRecord[]): boolean {
  return bring(records, GATED);
}

/** Whether a change of the page has brought what a selector means. */
export function bring(records: readonly MutationRecord[], selector: string): boolean {
  return records.some(({ addedNodes }) =>
    [...addedNodes].some(
      (node) => node instanceof Element && (node.matches(selector) || node.querySelector(selector)),
    ),
  );
}
