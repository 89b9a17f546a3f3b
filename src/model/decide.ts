import { createConsent, type ConsentRecord, type Decision } from './consent.js';
import {
  decidableCategories,
  sellsData,
  servicesOf,
  type Category,
  type Circumstances,
  type Policy,
} from './policy.js';

/** Decisions by category or service id. */
export type Choices = Readonly<Record<string, Decision>>;

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
  return record(context, new Map(ids.map((id) => [id, decision])));
}

/**
 * Adds choices to those already in force. What cannot be decided and unknown ids are left out.
 * A category that is denied takes its services along; one that is granted does not bring back a
 * service that was denied on its own, unless the same call grants it.
 */
export function decide(
  choices: Choices,
  context: DecisionContext,
  current?: ConsentRecord,
): ConsentRecord {
  const { policy, region } = context;
  const chosen = new Map(Object.entries(choices));
  const decisions = new Map<string, Decision>();
  for (const category of decidableCategories(policy, region)) {
    // What was granted before the signal must not pass for a choice that was made under it.
    const isOlder = context.gpc && sellsData(category) && !current?.gpc;
    const kept = isOlder ? undefined : current;
    const inCategory = decideCategory(category, policy, chosen, kept);
    for (const [id, decision] of inCategory) decisions.set(id, decision);
  }
  return record(context, decisions);
}

function decideCategory(
  { id }: Category,
  policy: Policy,
  chosen: ReadonlyMap<string, Decision>,
  current?: ConsentRecord,
): Map<string, Decision> {
  const decisions = new Map<string, Decision>();
  const keep = (key: string, decision: Decision | undefined) =>
    decision && decisions.set(key, decision);
  const now = chosen.get(id);
  const category = now ?? current?.decisions.get(id);
  keep(id, category);
  for (const service of servicesOf(policy, id)) {
    const before = now === 'denied' ? undefined : current?.decisions.get(service.id);
    const own = chosen.get(service.id) ?? before;
    // A service that agrees with its category follows it, which also keeps the cookie short.
    if (own !== category) keep(service.id, own);
  }
  return decisions;
}

function record(context: DecisionContext, decisions: ReadonlyMap<string, Decision>): ConsentRecord {
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
