import { isPageRead } from '../effects/page-read.js';
import { applyPlainGates } from '../gates/plain-gates.js';
import { isPrerendering } from '../effects/prerendering.js';
import { whenAnnounced } from '../effects/signals-first.js';
import { knownConsent } from './known-consent.js';
import { warn } from './load-core.js';

const isGranted = (id: string) => knownConsent().isGranted(id);

let inspect: (() => void) | undefined;
let whole: typeof import('../gates/gates.js') | undefined;
let bringing: Promise<void> | undefined;

/**
 * Lets in what is granted; nothing in a page that is rendered ahead of its visit, or still read, nor
 * before effects have announced what was denied.
 */
export const openGates = (): void => whenAnnounced(openNow);

function openNow(): void {
  if (isPrerendering() || !isPageRead()) return;
  inspect?.();
  if (whole) whole.applyGates(isGranted);
  else if (!applyPlainGates(isGranted)) bringing ??= bring();
}

/** Has somebody look for mistakes in the gates, now and whenever they are gone through. */
export function inspectBy(look: () => void): void {
  inspect = look;
  look();
}

/** Brings what is done with gates that take more than to be put in. */
async function bring(): Promise<void> {
  whole = await import('../gates/gates.js').catch(warn);
  whole?.watchGates(openGates);
  openGates();
}
