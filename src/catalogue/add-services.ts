import type { Policy, Service } from '../model/policy.js';
import { categoryFor } from './category-for.js';
import { completion } from './complete.js';
import { declared } from './declare.js';
import { edited, type Edit } from './json-edits.js';
import { originOf } from './origin.js';
import { policyIn } from '../model/parse-policy.js';
import { cookieLabels } from './same-cookie.js';
import type { ServiceFacts } from './service-facts.js';

/** What was done for one service. */
export interface Addition {
  readonly facts: ServiceFacts;
  /** The id of the service in the policy. */
  readonly id: string;
  readonly category: string;
  /**
   * `added`; `completed`, where the site had declared the service itself; or `present`, which
   * changes nothing.
   */
  readonly outcome: 'added' | 'completed' | 'present';
  /** The names of what was added. */
  readonly labels: readonly string[];
  /** Whether the category was added too. */
  readonly isNewCategory?: boolean;
}

/** The text of the policy with the services, and what was done for each. */
export interface Added {
  readonly text: string;
  readonly additions: readonly Addition[];
}

/**
 * Adds services of the catalogue to the text of a policy that has been checked. What is there stays
 * as it is, byte for byte; a second time changes nothing.
 *
 * @param wanted The id of the category. Default: what the catalogue proposes for each service.
 * @throws {Error} A service cannot be added; the message says why.
 */
export function addServices(text: string, all: readonly ServiceFacts[], wanted?: string): Added {
  let result = text;
  const additions: Addition[] = [];
  for (const facts of all) {
    const { edits, ...addition } = planFor(facts, policyIn(result), wanted);
    result = edited(result, edits);
    additions.push(addition);
  }
  return { text: result, additions };
}

type Plan = Addition & { readonly edits: readonly Edit[] };

function planFor(facts: ServiceFacts, policy: Policy, wanted?: string): Plan {
  const { services } = policy;
  const taken = services.findIndex(({ from }) => originOf(from)?.id === facts.id);
  const index = taken < 0 ? services.findIndex(({ id }) => id === facts.id) : taken;
  if (index < 0) return additionTo(policy, facts, wanted);
  const own = services[index]!;
  return originOf(own.from) ? presence(facts, own) : completed(policy, facts, index);
}

function additionTo(policy: Policy, facts: ServiceFacts, wanted?: string): Plan {
  const { id } = facts;
  if (policy.categories.some((category) => category.id === id)) {
    throw new Error(
      `“${id}” is the id of a category in the policy, and categories and services share their ids. Rename the category, or declare the service by hand under another id with "from": "${declared(facts, policy).from}".`,
    );
  }
  const { id: category, missing } = categoryFor(facts, policy, wanted);
  const service = { ...declared(facts, policy), category };
  const edits: Edit[] = [{ path: ['services', '-'], value: service }];
  if (missing) edits.unshift({ path: ['categories', '-'], value: missing });
  const labels = cookieLabels(service.cookies ?? []);
  return { facts, id, category, labels, outcome: 'added', isNewCategory: Boolean(missing), edits };
}

const presence = (facts: ServiceFacts, { id, category }: Service): Plan => ({
  facts,
  id,
  category,
  outcome: 'present',
  labels: [],
  edits: [],
});

function completed(policy: Policy, facts: ServiceFacts, index: number): Plan {
  const own = policy.services[index]!;
  const { id, category } = own;
  const { labels, ...parts } = completion(own, declared(facts, policy));
  const edits = parts.edits.map(({ path, value }) => ({
    path: ['services', index, ...path],
    value,
  }));
  return { facts, id, category, labels, outcome: 'completed', edits };
}
