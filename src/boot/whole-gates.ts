import { openContent } from '../effects/gated-content.js';
import { applyGates } from '../effects/gates.js';
import { shutContent } from '../effects/shut-content.js';

/** All that can be done with gates: scripts in their order, templates, addresses that are held back. */
export function applyWholeGates(isGranted: (id: string) => boolean): void {
  applyGates({ isGranted, open: openContent, shut: shutContent });
}
