import { decide, decideAll } from './decide.js';
import { encodeConsent } from './encode.js';

/** What a decision of the visitor leads to. */
export const decisionRules = { decide, decideAll, encodeConsent } as const;
