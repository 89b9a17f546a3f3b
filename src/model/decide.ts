import type { ConsentRecord, Decision } from './record.js';
import { recordOf, type DecisionContext } from './decide-all.js';
import {
  decidableCategories,
  sellsData,
  servicesOf,
  type Category,
  type Policy,
} from './policy.js';

/** Decisions by category id or service id. */
export type Choices = Readonly<Record<string, Decision>>;

/**
 * Adds choices to the decisions in force. Ignores unknown ids and ids that visitors cannot decide
 * about, without an error. Denying a category also denies its services. Granting a category does
 * not grant a service that was denied separately, unless the same call grants that service.
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
    // A decision made before the GPC signal must not count as one made while the signal was on.
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
    // A service with the same decision as its category gets no entry. This keeps the cookie short.
    if (own !== category) keep(service.id, own);
  }
  return decisions;
}
