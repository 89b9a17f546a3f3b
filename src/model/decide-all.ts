import { createConsent } from './consent.js';
import type { ConsentRecord, Decision } from './record.js';
import { decidableCategories, type Circumstances, type Policy } from './policy.js';

/** The circumstances of a decision, with its time. */
export interface DecisionContext extends Circumstances {
  readonly policy: Policy;
  /** The time of the decision, in Unix seconds. */
  readonly at: number;
}

/**
 * Records one answer for every category that the visitor can decide about. Services get no entry of
 * their own, so they follow their category again.
 */
export function decideAll(decision: Decision, context: DecisionContext): ConsentRecord {
  const { policy, region } = context;
  const ids = decidableCategories(policy, region).map(({ id }) => id);
  return recordOf(new Map(ids.map((id) => [id, decision])), context);
}

/** Builds the record that is stored for these decisions. */
export function recordOf(
  decisions: ReadonlyMap<string, Decision>,
  context: DecisionContext,
): ConsentRecord {
  const { policy, at, gpc } = context;
  const made: ConsentRecord = { revision: policy.revision, at, decisions, ...(gpc && { gpc }) };
  return restsOnRefusals(made, context) ? { ...made, sealed: true } : made;
}

function restsOnRefusals(
  made: ConsentRecord,
  { policy, ...circumstances }: DecisionContext,
): boolean {
  const granted = [...made.decisions].filter(([, decision]) => decision === 'granted');
  const refused = [...made.decisions.keys()].filter((id) => made.decisions.get(id) === 'denied');
  const rest = createConsent({ ...made, decisions: new Map(granted) }, policy, circumstances);
  return refused.some((id) => rest.isGranted(id));
}
