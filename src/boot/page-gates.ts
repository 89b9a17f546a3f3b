import { applyGates, GATED, type Gatekeeper } from '../effects/gates.js';
import { isPrerendering } from '../effects/prerendering.js';
import { knownConsent } from './known-consent.js';
import { warn } from './load-core.js';

/** Goes by what is known; what it does with all but scripts comes when the page has such gates. */
export const gatekeeper: Gatekeeper = { isGranted: (id) => knownConsent().isGranted(id) };

/** Lets in what is granted; nothing in a page that is rendered ahead of its visit. */
export function openGates(): void {
  if (isPrerendering()) return;
  if (!gatekeeper.open && document.querySelector(`${GATED}:not(script)`)) void bringContent();
  else applyGates(gatekeeper);
}

/** Scripts wait for it: they may look for what a template brings. */
async function bringContent(): Promise<void> {
  const content = await import('./content.js').catch(warn);
  gatekeeper.open = content?.openContent ?? (() => undefined);
  gatekeeper.shut = content?.shutContent;
  openGates();
}
