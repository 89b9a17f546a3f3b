import { whenAnnounced } from '../effects/signals-first.js';
import { applyPlainGates } from '../gates/plain-gates.js';
import { isPageRead, isPrerendering } from '../platform/page-state.js';
import { warn } from '../platform/warn.js';
import { knownConsent } from './early-consent.js';

const isGranted = (id: string) => knownConsent().isGranted(id);

let all: typeof import('../gates/gates.js') | undefined;
let loading: Promise<void> | undefined;
let inspect: (() => void) | undefined;

/**
 * Opens the gates that are granted; none in a page that is prerendered or still parsed, nor before
 * effects have announced what was denied.
 */
export const openGates = (): void => whenAnnounced(openNow);

function openNow(): void {
  if (isPrerendering() || !isPageRead()) return;
  inspect?.();
  if (all) all.applyGates(isGranted);
  else if (!applyPlainGates(isGranted)) loading ??= load();
}

/** Calls `fn`, which reports mistakes in the gates, now and whenever the gates are visited. */
export function inspectWith(fn: () => void): void {
  inspect = fn;
  fn();
}

/** Loads what opens gates other than scripts. */
async function load(): Promise<void> {
  all = await import('../gates/gates.js').catch(warn);
  all?.watchGates(openGates);
  openGates();
}
