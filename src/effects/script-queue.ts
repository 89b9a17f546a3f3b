import { executableCopy, isOrdered, settled } from './gated-script.js';

/**
 * Runs gated scripts in the order in which they were added, as the parser would have: each one
 * waits for the one before, a failure holds nobody up, and `async` and module scripts go their
 * own way. No script runs twice.
 */
export class ScriptQueue {
  readonly #seen = new WeakSet<HTMLScriptElement>();
  readonly #isOpen: (script: HTMLScriptElement) => boolean;
  #last: Promise<void> = Promise.resolve();

  constructor(isOpen: (script: HTMLScriptElement) => boolean) {
    this.#isOpen = isOpen;
  }

  add(gated: HTMLScriptElement): void {
    if (gated.type !== 'text/plain' || this.#seen.has(gated)) return;
    this.#seen.add(gated);
    const script = executableCopy(gated);
    if (!script) return;
    if (!isOrdered(script)) void this.#run(gated, script);
    else this.#last = this.#last.then(() => this.#run(gated, script));
  }

  /** Consent may have been withdrawn, or the node removed, while the script was waiting. */
  async #run(gated: HTMLScriptElement, script: HTMLScriptElement): Promise<void> {
    if (!gated.isConnected || !this.#isOpen(gated)) {
      this.#seen.delete(gated);
      return;
    }
    const done = settled(script);
    gated.replaceWith(script);
    await done;
  }
}
