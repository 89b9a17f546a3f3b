import { proposedCategory } from '../catalogue/declare.js';
import { createConsent } from '../model/consent.js';
import { decideAll } from '../model/decide-all.js';
import type { Consent, Decision } from '../model/record.js';
import type { Circumstances, Policy } from '../model/policy.js';
import { withRegions } from '../regions/regions.js';
import type { Identity } from './identify.js';
import type { Moment, Phase } from './observed.js';

/** What the site has to respect: the visitor's answer, or the browser's. */
export const STATES = ['undecided', 'granted', 'denied', 'gpc'] as const;

export type State = (typeof STATES)[number];

const BEFORE: Readonly<Record<Phase, State>> = {
  untouched: 'undecided',
  refuse: 'undecided',
  accept: 'undecided',
  withdraw: 'granted',
  gpc: 'gpc',
  return: 'denied',
};

const AFTER: Readonly<Record<Phase, State>> = {
  ...BEFORE,
  refuse: 'denied',
  accept: 'granted',
  withdraw: 'denied',
};

export const stateIn = (phase: Phase, moment: Moment): State =>
  (moment === 'before' ? BEFORE : AFTER)[phase];

const DECISIONS: Readonly<Partial<Record<State, Decision>>> = {
  granted: 'granted',
  denied: 'denied',
};

function consentIn(policy: Policy, state: State, region: string | undefined): Consent {
  const circumstances: Circumstances = { region, gpc: state === 'gpc' };
  const decision = DECISIONS[state];
  // Nothing here depends on when the visitor decided.
  const record = decision && decideAll(decision, { policy, at: 0, ...circumstances });
  return createConsent(record, policy, circumstances);
}

/** What the policy allows in each state. */
export interface Permissions {
  /** The policy, each category with its basis in the regions. */
  readonly policy: Policy | undefined;
  /** Whether a declared service or category may be used. */
  isGranted(id: string, state: State): boolean;
  /** Whether that to which something belongs may be used; `true` for what is unknown. */
  isAllowed(identity: Identity, state: State): boolean;
}

/** Reads a policy for a region, by the rules of the banner itself. */
export function permissionsOf(declared: Policy | undefined, region?: string): Permissions {
  // `lint` reports regions that are wrong.
  const policy = declared && withRegions(declared, () => undefined);
  const consents = new Map(
    STATES.map((state) => [state, policy && consentIn(policy, state, region)] as const),
  );
  const isGranted = (id: string, state: State) => consents.get(state)?.isGranted(id) ?? false;
  const isCategoryAllowed = (id: string, state: State) =>
    policy?.categories.some((category) => category.id === id)
      ? isGranted(id, state)
      : id === 'necessary' || state === 'granted';
  return {
    policy,
    isGranted,
    isAllowed: ({ services, relative, facts }, state) => {
      if (services.length > 0) return services.some(({ id }) => isGranted(id, state));
      if (relative) return isGranted(relative.id, state);
      return !facts || isCategoryAllowed(proposedCategory(facts), state);
    },
  };
}
