import { ledger } from './ledger.js';
import { successorOf } from './router-scripts.js';
import { executableCopy, execute, isHeldBack } from './script.js';
import { isStamped } from './inserted-content.js';
import { isExecutableType, isOrdered } from './script-types.js';
import { putWritten } from './document-write.js';

/**
 * Runs a gated script if its gate is open. Scripts run in the order in which they were added, as
 * the parser would run them: a failure does not stop the next one, and `async` and module scripts
 * do not wait. Scripts with a `src` start to load together, and the browser runs those that are not
 * `async` in order. Only an inline script has to wait here until those before it have run. No
 * script runs twice.
 *
 * @param isOpen Checked again when the script is about to run, because consent may have been
 *   withdrawn.
 */
export function runInOrder(gated: HTMLScriptElement, isOpen: () => boolean): void {
  const queue = ledger();
  if (!isHeldBack(gated) || !isOpen()) return;
  const script = executableCopy(gated);
  if (!script) return;
  const run = async () => {
    const present = successorOf(gated);
    if (present.isConnected && isOpen()) await runWhole(script, present, isOpen);
    else queue.scripts.delete(present);
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

/** Resolves when the script, and every script that it wrote into the page, has run or failed. */
async function runWhole(
  script: HTMLScriptElement,
  gated: HTMLScriptElement,
  isOpen: () => boolean,
): Promise<void> {
  // A data block does not run; other scripts read it in the page.
  if (!isExecutableType(script.type)) return document.head.append(script);
  await execute(script, gated, isStamped(gated));
  await runWritten(gated, isOpen);
}

/** Inserts the markup that a gated script has written, and runs the scripts in it. */
export async function runWritten(gated: HTMLScriptElement, isOpen: () => boolean): Promise<void> {
  for (const inner of putWritten(gated)) {
    const copy = isOpen() && isHeldBack(inner) && executableCopy(inner);
    if (copy) await runWhole(copy, inner, isOpen);
  }
}
