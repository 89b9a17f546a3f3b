import type { ServiceFacts } from '../../catalogue/service-facts.js';
import { declaredCookies, type DeclaredCookie } from '../../lint/declared.js';
import { factsOf, isAll } from '../../lint/facts-of.js';
import { proposedCategory } from '../../catalogue/declare.js';
import type { Policy, Service } from '../../model/policy.js';
import { declarationsOf, hasParty } from '../declared.js';
import { identifyUndeclared } from '../identify.js';
import { hasName, mostExact } from '../item-names.js';
import type { Known } from '../known.js';
import type { Party } from '../observed.js';
import { asks } from './category.js';
import { factOf } from './names.js';
import type { Seen } from './seen.js';
import { presentIn } from './similar-service.js';
import { whoIs, type Who } from './who.js';

/** What one service stores, and nothing declares. */
export interface Group {
  /** The id of a declared service that it belongs to. */
  readonly declared?: string | undefined;
  /** The entry of the catalogue: of the declared service, or of a new one. */
  readonly facts?: ServiceFacts | undefined;
  readonly owner?: string | undefined;
  /** The registrable domain. */
  readonly domain: string;
  readonly party: Party;
  readonly ground: string;
  readonly seen: readonly Seen[];
}

/** Something stored, with the declaration that means it. */
export interface Match extends DeclaredCookie {
  readonly seen: Seen;
}

export interface Sorted {
  readonly groups: readonly Group[];
  /** Declared, with the right party. */
  readonly declared: readonly Match[];
  /** Declared, but with another party or domain. */
  readonly misplaced: readonly Match[];
}

type KnownPolicy = Known & { readonly policy: Policy };

/** Sorts stored items by the service that stores them. */
export function sortedOut(all: readonly Seen[], known: KnownPolicy): Sorted {
  const cookies = declaredCookies(known.policy);
  const declared = all.flatMap((seen) =>
    matched(
      seen,
      declarationsOf(seen, known).filter((one) => hasParty(one, seen)),
    ),
  );
  const free = cookies.filter(({ path }) => !declared.some((match) => match.path === path));
  const present = presentIn(all, known);
  const groups = new Map<string, Group>();
  const misplaced: Match[] = [];
  for (const seen of all.filter((one) => !declared.some((match) => match.seen === one))) {
    const who = whoIs(seen, known, present);
    const match = matched(
      seen,
      free.filter((one) => isMisplaced(one, seen, known)),
    );
    if (match.length > 0) misplaced.push(...match);
    else add(groups, groupOf(seen, who, known));
  }
  const inOrder = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  return { groups: inOrder.map(([, group]) => group), declared, misplaced };
}

function matched(seen: Seen, cookies: readonly DeclaredCookie[]): Match[] {
  const best = mostExact(cookies.map(({ cookie }) => cookie));
  return cookies.filter(({ cookie }) => cookie === best).map((one) => ({ ...one, seen }));
}

/**
 * Whether a declaration, which nothing else matches, means this with a wrong party or domain. Who it
 * is must not depend on the list here: what a scan adds would change what the next one finds.
 */
function isMisplaced({ cookie, service }: DeclaredCookie, seen: Seen, known: Known): boolean {
  if (isAll(cookie.name) || !hasName(cookie, seen)) return false;
  const own = factsOf(service, known);
  return !own || own === identifyUndeclared(seen, { ...known, policy: undefined }).facts;
}

function groupOf(seen: Seen, who: Who, known: KnownPolicy): Group {
  const { declared, facts, ground } = who;
  const group = { domain: known.siteOf(seen.host), party: seen.party, ground, seen: [seen] };
  if (declared && mayJoin(seen, declared, facts, known.policy))
    return { ...group, declared: declared.id, facts };
  if (!declared && facts && mayStart(seen, facts)) return { ...group, facts };
  return { ...group, owner: known.ownerOf(seen.host)?.name };
}

/** What the catalogue does not list may be something else than the rest of a necessary service. */
const mayJoin = (seen: Seen, own: Service, facts: Who['facts'], policy: Policy): boolean =>
  asks(policy, own) || factOf(seen, facts) !== undefined;

const mayStart = (seen: Seen, facts: ServiceFacts): boolean =>
  proposedCategory(facts) !== 'necessary' || factOf(seen, facts) !== undefined;

function add(groups: Map<string, Group>, group: Group): void {
  const { declared, facts, party, domain } = group;
  // In the order of the keys: services of the list, of the catalogue, of others, of the site.
  const other = party === 'third' ? `c ${domain}` : 'd';
  const key = declared ? `a ${declared}` : facts ? `b ${facts.id}` : other;
  const before = groups.get(key);
  groups.set(key, before ? { ...before, seen: [...before.seen, ...group.seen] } : group);
}
