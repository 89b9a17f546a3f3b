import type { Policy, Service } from '../model/policy.js';
import { changesOf, type Change } from './changes.js';
import { declared, proposedCategory } from './declare.js';
import { factsAt } from './facts-at.js';
import { factsFor } from './features.js';
import { edited, type Edit } from './json-edits.js';
import { originOf, originText, type Origin } from './origin.js';
import { policyIn } from '../model/parse-policy.js';
import type { ServiceFacts } from './service-facts.js';

/** How a service of a policy compares with the catalogue. */
export interface Update {
  /** The id of the service in the policy. */
  readonly id: string;
  readonly origin: Origin;
  /** The facts of today; `undefined` if the catalogue has no such entry. */
  readonly facts?: ServiceFacts;
  /** Whether the catalogue knows what was taken. */
  readonly isThreeWay: boolean;
  readonly changes: readonly Change[];
  /** The category that the catalogue proposes now, if that is another one than when it was taken. */
  readonly proposal?: string;
}

/** The text of the policy with what the catalogue has changed, and the comparison of each service. */
export interface Updated {
  readonly text: string;
  readonly updates: readonly Update[];
}

export type Catalogue = ReadonlyMap<string, ServiceFacts>;

/** Whether a service was taken on an earlier day than that of the catalogue’s facts. */
export const isOutdated = ({ origin, facts }: Update): boolean =>
  facts !== undefined && origin.date < facts.date;

/**
 * Compares the services of a policy, which has been checked, with the catalogue: what was taken, what
 * is now, and what the site has made of it. Values that the site has changed stay.
 */
export function updateServices(text: string, catalogue: Catalogue): Updated {
  const policy = policyIn(text);
  const found = policy.services.flatMap((own, index) => {
    const origin = originOf(own.from);
    return origin ? [{ index, update: compared(own, origin, policy, catalogue) }] : [];
  });
  const edits = found.flatMap(({ index, update }) => editsOf(update, index));
  return { text: edited(text, edits), updates: found.map(({ update }) => update) };
}

function compared(own: Service, origin: Origin, policy: Policy, catalogue: Catalogue): Update {
  const facts = catalogue.get(origin.id);
  const update = { id: own.id, origin, facts, isThreeWay: true, changes: [] };
  if (!facts || !isOutdated(update)) return update;
  const before = factsAt(facts, origin.date);
  const taken = before && declared(before, policy);
  const now = declared(factsFor(facts, [], own.cookies), policy);
  const changes = changesOf({ taken, now, own });
  const proposal = before && newProposal(before, facts, own);
  return { ...update, isThreeWay: before !== undefined, changes, proposal };
}

function newProposal(before: ServiceFacts, facts: ServiceFacts, own: Service): string | undefined {
  const proposal = proposedCategory(facts);
  return [proposedCategory(before), own.category].includes(proposal) ? undefined : proposal;
}

/** Deletes last, and from the end, so that no index moves before it is used. */
function editsOf(update: Update, index: number): Edit[] {
  if (!isOutdated(update)) return [];
  const taken = update.changes.filter(({ verdict }) => verdict === 'take');
  const edits = taken.map(({ path, now }) => ({ path: ['services', index, ...path], value: now }));
  const from = { path: ['services', index, 'from'], value: originText(update.facts!) };
  const deletions = edits.filter(({ value }) => value === undefined);
  return [...edits.filter(({ value }) => value !== undefined), from, ...deletions.reverse()];
}
