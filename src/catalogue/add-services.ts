import type { Policy } from '../model/policy.js';
import { categoryFor } from './category-for.js';
import { completion, extension } from './complete.js';
import { declared } from './declare.js';
import { checkFeatures, factsFor, isByFeature, leftOut } from './features.js';
import { edited, type Edit } from './json-edits.js';
import { originOf } from './origin.js';
import { policyIn } from '../model/parse-policy.js';
import { cookieLabels } from './same-cookie.js';
import type { CookieFacts, ServiceFacts } from './service-facts.js';

/** What was done for one service. */
export interface Addition {
  /** The facts that hold for the site, without what was left out. */
  readonly facts: ServiceFacts;
  /** The id of the service in the policy. */
  readonly id: string;
  readonly category: string;
  /**
   * `added`; `completed`, where the site had declared the service itself; or `present`, which adds
   * nothing but the cookies of features that are named.
   */
  readonly outcome: 'added' | 'completed' | 'present';
  /** The names of what was added. */
  readonly labels: readonly string[];
  /** The cookies of features that the site was not said to use, and does not declare. */
  readonly leftOut: readonly CookieFacts[];
  /** Whether the category was added too. */
  readonly isNewCategory?: boolean;
}

/** What is wanted of all services. */
export interface Wishes {
  /** The id of the category. Default: what the catalogue proposes for each service. */
  readonly category?: string | undefined;
  /** The features that the site uses, or `all`. Default: none. */
  readonly features?: readonly string[] | undefined;
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
 * @throws {Error} A service cannot be added, or no service has a feature that is named; the message
 *   says why.
 */
export function addServices(
  text: string,
  all: readonly ServiceFacts[],
  wishes: Wishes = {},
): Added {
  checkFeatures(wishes.features ?? [], all);
  let result = text;
  const additions: Addition[] = [];
  for (const facts of all) {
    const { edits, ...addition } = planFor(facts, policyIn(result), wishes);
    result = edited(result, edits);
    additions.push(addition);
  }
  return { text: result, additions };
}

interface Plan extends Omit<Addition, 'leftOut'> {
  readonly edits: readonly Edit[];
}

function planFor(all: ServiceFacts, policy: Policy, { category, features = [] }: Wishes) {
  const { services } = policy;
  const taken = services.findIndex(({ from }) => originOf(from)?.id === all.id);
  const index = taken < 0 ? services.findIndex(({ id }) => id === all.id) : taken;
  const facts = factsFor(all, features, services[index]?.cookies);
  const plan =
    index < 0
      ? additionTo(policy, facts, category)
      : supplementTo(policy, index, facts, (cookie) => isByFeature(cookie, features));
  return { ...plan, leftOut: leftOut(all, facts) };
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

/** Of a service that comes from the catalogue, only wanted cookies are added. */
function supplementTo(
  policy: Policy,
  index: number,
  facts: ServiceFacts,
  isWanted: (cookie: CookieFacts) => boolean,
): Plan {
  const own = policy.services[index]!;
  const { id, category } = own;
  const isTaken = originOf(own.from) !== undefined;
  const { labels, ...parts } = isTaken
    ? extension(own, declared({ ...facts, cookies: facts.cookies?.filter(isWanted) }, policy))
    : completion(own, declared(facts, policy));
  const edits = parts.edits.map(({ path, value }) => ({
    path: ['services', index, ...path],
    value,
  }));
  return { facts, id, category, labels, outcome: isTaken ? 'present' : 'completed', edits };
}
