import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Which lists of services are drawn, and which of them are open. A list that nobody has opened costs
 * nothing; once opened, it stays drawn. The price: the browser's search in the page finds nothing
 * in a list that was never opened. On paper, where all of them are shown, they are all drawn.
 */
export class ServiceLists implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** By category; one that was never opened is not in it. */
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

  /** Takes note of a list that was opened or closed, whoever did it. */
  follow(category: string, isOpen: boolean): void {
    if (this.isOpen(category) === isOpen) return;
    this.#isOpen.set(category, isOpen);
    this.#host.requestUpdate();
  }

  /** Forgets the lists: what is shown next begins with all of them closed. */
  fold(): void {
    this.#isOpen.clear();
    this.#isPrinted = false;
  }

  /** The update follows at the end of the event, before the page is laid out for paper. */
  readonly #onPrint = (): void => {
    this.#isPrinted = true;
    this.#host.requestUpdate();
  };
}
