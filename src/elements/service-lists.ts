import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Which lists of services are rendered, and which of them are open. A list is rendered when it is
 * first opened, and stays rendered. The disadvantage: the browser's find-in-page does not search
 * lists that were never opened. Printing shows all lists, so all are rendered then.
 */
export class ServiceLists implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** By category. A list that was never opened is not in the map. */
  readonly #isOpen = new Map<string, boolean>();
  #isPrinted = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
  }

  isDrawn(category: string): boolean {
    return this.#isPrinted || this.#isOpen.has(category);
  }

  isOpen(category: string): boolean {
    return this.#isOpen.get(category) ?? false;
  }

  /** Records that a list was opened or closed, by the visitor or otherwise. */
  follow(category: string, isOpen: boolean): void {
    if (this.isOpen(category) === isOpen) return;
    this.#isOpen.set(category, isOpen);
    this.#host.requestUpdate();
  }

  /** Forgets all lists, so that the settings show them closed next time. */
  fold(): void {
    this.#isOpen.clear();
    this.#isPrinted = false;
  }

  /**
   * Lit updates in a microtask after the event, before the browser lays the page out for printing.
   */
  readonly #onPrint = (): void => {
    this.#isPrinted = true;
    this.#host.requestUpdate();
  };
}
