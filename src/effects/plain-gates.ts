import { ledger } from './gate-ledger.js';
import { gatesOfPage, isOpen } from './gated.js';
import { executableCopy, isHeldBack, putIn, shutAgain } from './gated-script.js';

/**
 * Lets in what takes little code, in the order of the page: scripts that wait for no others. Stops,
 * and tells so, before what takes more, which `applyGates` goes on with: a script that stands
 * behind it may look for what it brings.
 */
export function applyPlainGates(isGranted: (id: string) => boolean): boolean {
  for (const gate of gatesOfPage()) {
    if (!isOpen(gate, isGranted)) continue;
    if (!(gate instanceof HTMLScriptElement)) return false;
    if (isHeldBack(gate) && !runPlain(gate)) return false;
  }
  return true;
}

/** Puts a script in at once, unless it takes more than that. */
function runPlain(gated: HTMLScriptElement): boolean {
  if (!isSureToRun(gated)) return false;
  const isOrdered = !gated.dataset['type'] && !gated.hasAttribute('async');
  // The browser keeps those in order that it loads; an inline script would not wait for them.
  if (isOrdered && gated.hasAttribute('src')) holdUp(run(gated));
  else if (isOrdered && ledger().loading) return false;
  else void run(gated);
  return true;
}

/** What never runs never tells that it has. */
const isSureToRun = ({ dataset, noModule }: HTMLScriptElement): boolean =>
  !noModule && /^(module)?$/.test(dataset['type'] ?? '');

/** Resolves when the script has run; at once where it stays shut. */
async function run(gated: HTMLScriptElement): Promise<void> {
  const script = executableCopy(gated);
  if (!script) return;
  await putIn(script, gated);
  shutAgain(script);
}

/** Has inline scripts wait for one that loads. */
function holdUp(done: Promise<void>): void {
  const queue = ledger();
  queue.loading++;
  queue.done = Promise.all([queue.done, done.then(() => queue.loading--)]);
}
