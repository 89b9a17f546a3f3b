import type { Observed, ObservedCookie, ObservedPhase } from '../../../src/check/observed.js';
import { cookie, phase, record, SITE } from '../observed.js';

/** A cookie of another site. */
export const foreign = (
  name: string,
  domain: string,
  changes: Partial<ObservedCookie> = {},
): ObservedCookie => cookie(name, { domain, party: 'third', sameSite: 'None', ...changes });

/** A record of one phase, or of several; each is an acceptance unless it says otherwise. */
export const observed = (...phases: Partial<ObservedPhase>[]): Observed =>
  record({
    pages: [`${SITE}/`],
    phases: phases.map((changes) => phase({ phase: 'accept', ...changes })),
  });
