import { createConsent, isDeniedBySignal, undecidedCategories } from './consent.js';
import { inventory } from './inventory.js';
import { decidableCategories, declaredIds } from './policy.js';
import { recordInForce } from './validity.js';

/** What follows from a policy. */
export const policyRules = {
  createConsent,
  decidableCategories,
  declaredIds,
  inventory,
  isDeniedBySignal,
  recordInForce,
  undecidedCategories,
} as const;
