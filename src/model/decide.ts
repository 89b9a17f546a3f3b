import type { ConsentRecord, Decision } from './consent.js';
import { recordOf, type DecisionContext } from './decide-all.js';
import {
  decidableCategories,
  sellsData,
  servicesOf,
  type Category,
  type Policy,
} from './policy.js';

/** Decisions by category or service id. */
export type Choices = Readonly<Record<string, Decision>>;

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
  return recordOf(decisions, context);
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
