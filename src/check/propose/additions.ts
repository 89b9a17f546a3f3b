import { declared } from '../../catalogue/declare.js';
import { edited, type Edit } from '../../catalogue/json-edits.js';
import { policyIn } from '../../model/parse-policy.js';
import { cookieLabels } from '../../catalogue/same-cookie.js';
import type { ServiceFacts } from '../../catalogue/service-facts.js';
import {
  KNOWN_CATEGORIES,
  type CookieDeclaration,
  type Policy,
  type Service,
} from '../../model/policy.js';
import { asks, guessedPlace, placeOf, type Place } from './category.js';
import { declaredSeen, type Site } from './declare-seen.js';
import type { Group } from './sort-out.js';

/** The id of the service for what the site itself stores. */
export const OWN_ID = 'this-site';

/** What was added for one service. */
export interface Added {
  /** The id of the service in the policy. */
  readonly id: string;
  readonly category: string;
  /** Whether the service is new; otherwise it got cookies. */
  readonly isNew: boolean;
  /** Whether neither the catalogue nor the site says that it belongs to this category. */
  readonly isGuess: boolean;
  /** The entry of the catalogue, if it has one. */
  readonly facts?: ServiceFacts | undefined;
  /** The company to which its host belongs, if only that is known. */
  readonly owner?: string | undefined;
  /** Why it is thought to be that: the end of a sentence after “because”. */
  readonly ground: string;
  /** The names of what it stores. */
  readonly cookies: readonly string[];
}

/** The text of the policy after an addition; `added` is missing where no category asks visitors. */
export interface Step {
  readonly text: string;
  readonly added?: Added | undefined;
}

/** Adds what a service stores to the text of a policy: to the service, or with it. */
export function withGroup(text: string, group: Group, site: Site): Step {
  const policy = policyIn(text);
  const cookies = declaredSeen(group.seen, group.facts, site);
  const id = group.declared ?? idFor(group, policy);
  const index = policy.services.findIndex((service) => service.id === id);
  if (index < 0) return withService(text, group, { policy, id, cookies, site });
  const edits = cookies.map((value) => ({ path: ['services', index, 'cookies', '-'], value }));
  const { category } = policy.services[index]!;
  const added = { id, category, isNew: false, isGuess: false, ...about(group, cookies) };
  return { text: edited(text, edits), added };
}

const about = ({ facts, owner, ground }: Group, cookies: readonly CookieDeclaration[]) => ({
  ...{ facts, owner, ground },
  cookies: cookieLabels(cookies),
});

interface Draft {
  readonly policy: Policy;
  readonly id: string;
  readonly cookies: readonly CookieDeclaration[];
  readonly site: Site;
}

function withService(text: string, group: Group, draft: Draft): Step {
  const { policy, id, cookies, site } = draft;
  const place = group.facts
    ? placeOf(group.facts, policy, site.guess)
    : guessedPlace(policy, site.guess);
  if (!place) return { text };
  const edits: Edit[] = [{ path: ['services', '-'], value: serviceOf(group, place, draft) }];
  if (place.missing) edits.unshift({ path: ['categories', '-'], value: place.missing });
  const { id: category, isGuess } = place;
  const added = { id, category, isNew: true, isGuess, ...about(group, cookies) };
  return { text: edited(text, edits), added };
}

/** A new service. Unknown facts are left out, because visitors would read a placeholder. */
function serviceOf(group: Group, { id: category }: Place, draft: Draft): Service {
  const { facts, domain } = group;
  const { policy, id, site } = draft;
  const cookies = draft.cookies.length > 0 ? draft.cookies : undefined;
  const named = withName(policy, site);
  if (facts) return { ...declared(facts, named), id, category, cookies };
  return { id, category, provider: providerOf(group, named), name: domain, cookies };
}

/** The policy with a name for the site: its domain, if it has no other. */
const withName = (policy: Policy, { host, siteOf }: Site): Policy => ({
  ...policy,
  site: { ...policy.site, name: policy.site?.name ?? siteOf(host) },
});

function providerOf({ owner, domain, party }: Group, { controller, site }: Policy): string {
  if (party === 'third') return owner ?? domain;
  return controller?.name ?? site?.name ?? domain;
}

/** The id of a new service, or of one that an earlier scan has added for the same site. */
function idFor(group: Group, policy: Policy): string {
  const wanted = group.facts?.id ?? slugOf(group);
  for (let count = 1; ; count++) {
    const id = count === 1 ? wanted : `${wanted}-${count}`;
    const service = policy.services.find((one) => one.id === id);
    if (service ? !group.facts && asks(policy, service) : !isCategory(id, policy)) return id;
  }
}

/** Categories and services share their ids. */
const isCategory = (id: string, { categories }: Policy): boolean =>
  [...KNOWN_CATEGORIES, ...categories.map((category) => category.id)].includes(id);

function slugOf({ party, domain }: Group): string {
  if (party === 'first') return OWN_ID;
  const words = domain.toLowerCase().match(/[a-z0-9]+/g) ?? ['unknown'];
  return words.join('-');
}
