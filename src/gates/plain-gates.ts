import { ledger } from './ledger.js';
import { gatesOfPage, isOpen } from './marks.js';
import { addressOf, executableCopy, execute, isHeldBack } from './script.js';

/**
 * Opens, in document order, the gates that need little code: scripts that wait for no others.
 * Returns `false` at the first gate that needs more. `applyGates` continues from there, because a
 * later script may need what that gate loads.
 */
export function applyPlainGates(isGranted: (id: string) => boolean): boolean {
  for (const gate of gatesOfPage()) {
    if (!isOpen(gate, isGranted)) continue;
    if (!(gate instanceof HTMLScriptElement)) return false;
    if (isHeldBack(gate) && !runPlain(gate)) return false;
  }
  return true;
}

/** Runs a script at once, unless that needs more than inserting it. */
function runPlain(gated: HTMLScriptElement): boolean {
  if (!isSureToRun(gated)) return false;
  const isOrdered = !gated.dataset['type'] && !gated.hasAttribute('async');
  // The browser runs scripts with a `src` in order, but an inline script would not wait for them.
  if (isOrdered && addressOf(gated) !== null) holdUp(run(gated));
  else if (isOrdered && ledger().loading) return false;
  else void run(gated);
  return !ledger().written.size;
}

/** Whether a script certainly runs: the promise of one that never runs would never settle. */
const isSureToRun = ({ dataset, noModule }: HTMLScriptElement): boolean =>
  !noModule && /^(module)?$/.test(dataset['type'] ?? '');

/** Resolves when the script has run; at once if it stays closed. */
async function run(gated: HTMLScriptElement): Promise<void> {
  const script = executableCopy(gated);
  if (script) await execute(script, gated);
}

/** Makes inline scripts wait for one that is loading. */
function holdUp(done: Promise<void>): void {
  const queue = ledger();
  queue.loading++;
  queue.done = Promise.all([queue.done, done.then(() => queue.loading--)]);
}
