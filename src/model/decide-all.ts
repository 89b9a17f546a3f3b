import { createConsent, type ConsentRecord, type Decision } from './consent.js';
import { decidableCategories, type Circumstances, type Policy } from './policy.js';

/** Where and when a decision is made. */
export interface DecisionContext extends Circumstances {
  readonly policy: Policy;
  /** Now, in Unix seconds. */
  readonly at: number;
}

/** One answer to everything that can be decided; services follow their categories again. */
export function decideAll(decision: Decision, context: DecisionContext): ConsentRecord {
  const { policy, region } = context;
  const ids = decidableCategories(policy, region).map(({ id }) => id);
  return recordOf(new Map(ids.map((id) => [id, decision])), context);
}

/** What is kept of decisions. */
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
