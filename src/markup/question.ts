import { createConsent, isDeniedBySignal, undecidedCategories } from '../model/consent.js';
import type { Consent } from '../model/record.js';
import { decidableCategories, type Category, type Policy } from '../model/policy.js';
import type { Question } from './banner.js';

/** A visitor's circumstances and choice, where there is no store. */
export interface Visitor {
  /** The visitor's region, for a policy with a basis per region. */
  readonly region?: string | undefined;
  /** Whether the browser sends Global Privacy Control. */
  readonly gpc?: boolean | undefined;
  /** Earlier decisions. Default: none, as on a first visit. */
  readonly consent?: Consent | undefined;
}

/** What the banner asks a visitor. */
export function questionFor(policy: Policy, { region, gpc, consent }: Visitor): Question {
  const seen = consent ?? createConsent(undefined, policy, { region, gpc });
  const isOff = (category: Category) =>
    isDeniedBySignal(category, { gpc }) && seen.decision(category.id) === 'denied';
  return {
    policy,
    region,
    consent: seen,
    undecided: undecidedCategories(policy, seen, { region }),
    deniedBySignal: decidableCategories(policy, region).filter(isOff),
  };
}
