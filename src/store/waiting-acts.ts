import { isolated } from '../platform/isolated.js';

/** Calls of a script that cannot be executed yet, in their order. */
export class WaitingActs {
  readonly #acts = new Set<() => void>();

  /** Executes `act` now, or queues it if it has to wait or if others are queued. */
  do(act: () => void, hasToWait: boolean): void {
    if (hasToWait || this.#acts.size > 0) this.#acts.add(act);
    else act();
  }

  /** Executes all queued calls. */
  doAll(): void {
    for (const act of this.#acts) {
      this.#acts.delete(act);
      isolated(act);
    }
  }
}
