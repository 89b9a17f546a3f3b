import { executableCopy, isHeldBack, isOrdered, settled, shutAgain } from './gated-script.js';

/**
 * Runs gated scripts in the order in which they were added, as the parser would have: a failure
 * holds nobody up, and `async` and module scripts go their own way. Scripts with a `src` start to
 * load together; the browser runs those in order that were not made asynchronous. Only an inline
 * script has to wait until those before it have run. No script runs twice.
 */
export class ScriptQueue {
  readonly #seen = new WeakSet<HTMLScriptElement>();
  readonly #isOpen: (script: HTMLScriptElement) => boolean;
  /** When the next script with a `src` may be put in: all inline scripts before it have run. */
  #insertable: Promise<unknown> = Promise.resolve();
  /** When all scripts so far have run. */
  #done: Promise<unknown> = Promise.resolve();

  constructor(isOpen: (script: HTMLScriptElement) => boolean) {
    this.#isOpen = isOpen;
  }

  add(gated: HTMLScriptElement): void {
    if (!isHeldBack(gated) || this.#seen.has(gated)) return;
    this.#seen.add(gated);
    const script = executableCopy(gated);
    if (!script) return;
    const run = () => this.#run(gated, script);
    if (!isOrdered(script)) {
      void run();
    } else if (script.hasAttribute('src')) {
      this.#done = Promise.all([this.#done, this.#insertable.then(run)]);
    } else {
      this.#insertable = this.#done = this.#done.then(run);
    }
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
    shutAgain(script);
  }
}
