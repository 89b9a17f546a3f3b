import { decide } from './decide.js';
import { decideAll } from './decide-all.js';
import { encodeConsent } from './encode.js';

/** What a decision of the visitor leads to. */
export const decisionRules = { decide, decideAll, encodeConsent } as const;
