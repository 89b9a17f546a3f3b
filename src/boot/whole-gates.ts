import { openContent } from '../effects/gated-content.js';
import { applyGates, type Gatekeeper } from '../effects/gates.js';
import { shutContent } from '../effects/shut-content.js';

/** All that can be done with gates: scripts in their order, templates, addresses that are held back. */
export function applyWholeGates(keeper: Pick<Gatekeeper, 'isGranted' | 'inspect'>): void {
  applyGates({ ...keeper, open: openContent, shut: shutContent });
}
