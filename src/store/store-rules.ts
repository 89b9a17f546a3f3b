import type { decisionRules } from '../model/decision-rules.js';
import type { policyRules } from '../model/policy-rules.js';

export type PolicyRules = typeof policyRules;
export type DecisionRules = typeof decisionRules;

/** What a store goes by. */
export interface StoreRules {
  /** What follows from a policy. */
  readonly policy?: PolicyRules;
  /** What a decision of the visitor leads to. */
  readonly decision?: DecisionRules;
}
