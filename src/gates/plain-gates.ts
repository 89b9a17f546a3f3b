import { ledger } from './ledger.js';
import { gatesOfPage, isOpen } from './marks.js';
import { addressOf, executableCopy, execute, isHeldBack } from './script.js';

/**
 * Opens the gates that take little code, in the order of the page: scripts that wait for no others.
 * Returns `false` before the first gate that takes more; `applyGates` goes on from there, for a
 * script further down may need what that gate loads.
 */
export function applyPlainGates(isGranted: (id: string) => boolean): boolean {
  for (const gate of gatesOfPage()) {
    if (!isOpen(gate, isGranted)) continue;
    if (!(gate instanceof HTMLScriptElement)) return false;
    if (isHeldBack(gate) && !runPlain(gate)) return false;
  }
  return true;
}

/** Runs a script at once, unless that takes more than putting it in. */
function runPlain(gated: HTMLScriptElement): boolean {
  if (!isSureToRun(gated)) return false;
  const isOrdered = !gated.dataset['type'] && !gated.hasAttribute('async');
  // The browser keeps those in order that it loads; an inline script would not wait for them.
  if (isOrdered && addressOf(gated) !== null) holdUp(run(gated));
  else if (isOrdered && ledger().loading) return false;
  else void run(gated);
  return !ledger().written.size;
}

/** A script that never runs never settles. */
const isSureToRun = ({ dataset, noModule }: HTMLScriptElement): boolean =>
  !noModule && /^(module)?$/.test(dataset['type'] ?? '');

/** Resolves when the script has run; at once where it stays shut. */
async function run(gated: HTMLScriptElement): Promise<void> {
  const script = executableCopy(gated);
  if (script) await execute(script, gated);
}

/** Makes inline scripts wait for one that loads. */
function holdUp(done: Promise<void>): void {
  const queue = ledger();
  queue.loading++;
  queue.done = Promise.all([queue.done, done.then(() => queue.loading--)]);
}
