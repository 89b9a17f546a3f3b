import { ledger } from './gate-ledger.js';
import { executableCopy, isHeldBack, putIn, shutAgain } from './gated-script.js';
import { isExecutableType, isOrdered } from './script-types.js';

/**
 * Runs a gated script if it is open, in the order in which they were added, as the parser would have: a failure
 * holds nobody up, and `async` and module scripts go their own way. Scripts with a `src` start to
 * load together; the browser runs those in order that were not made asynchronous. Only an inline
 * script has to wait until those before it have run. No script runs twice.
 *
 * @param isOpen Asked again when its turn comes: consent may have been withdrawn in the meantime.
 */
export function runInOrder(gated: HTMLScriptElement, isOpen: () => boolean): void {
  const queue = ledger();
  if (!isHeldBack(gated) || !isOpen()) return;
  queue.scripts.add(gated);
  const script = executableCopy(gated);
  if (!script) return;
  const run = async () => {
    if (gated.isConnected && isOpen()) await replace(gated, script);
    else queue.scripts.delete(gated);
  };
  if (!isOrdered(script)) {
    void run();
  } else if (script.hasAttribute('src')) {
    queue.done = Promise.all([queue.done, after(queue.insertable, run)]);
  } else {
    queue.insertable = queue.done = after(queue.done, run);
  }
}

const after = (before: Promise<unknown> | undefined, run: () => Promise<void>): Promise<void> =>
  Promise.resolve(before).then(run);

/** Resolves when the script has run or failed. */
async function replace(gated: HTMLScriptElement, script: HTMLScriptElement): Promise<void> {
  await putIn(script, gated);
  if (isExecutableType(script.type)) shutAgain(script);
}
