import type { Gatekeeper } from '../effects/gates.js';
import { applyPlainGates } from '../effects/plain-gates.js';
import { isPrerendering } from '../effects/prerendering.js';
import { knownConsent } from './known-consent.js';
import { warn } from './load-core.js';

/** Goes by what is known. */
export const gatekeeper: Pick<Gatekeeper, 'isGranted' | 'inspect'> = {
  isGranted: (id) => knownConsent().isGranted(id),
};

let whole: typeof import('./whole-gates.js') | undefined;
let bringing: Promise<void> | undefined;

/** Lets in what is granted; nothing in a page that is rendered ahead of its visit. */
export function openGates(): void {
  if (isPrerendering()) return;
  if (whole) whole.applyWholeGates(gatekeeper);
  else if (!applyPlainGates(gatekeeper.isGranted)) void bringGates();
}

/** Brings what is done with gates that take more than to be put in. */
export const bringGates = (): Promise<void> => (bringing ??= bring());

async function bring(): Promise<void> {
  whole = await import('./whole-gates.js').catch(warn);
  openGates();
}
