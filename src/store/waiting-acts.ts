import { isolated } from '../platform/isolated.js';

/** What a script has a store do before it can be done, in its order. */
export class WaitingActs {
  readonly #acts = new Set<() => void>();

  /** Acts now, unless it has to wait, or to come after what waits. */
  do(act: () => void, hasToWait: boolean): void {
    if (hasToWait || this.#acts.size > 0) this.#acts.add(act);
    else act();
  }

  /** Does all that waits. */
  doAll(): void {
    for (const act of this.#acts) {
      this.#acts.delete(act);
      isolated(act);
    }
  }
}
