import { isOwnSoftware, proposedCategory } from '../catalogue/declare.js';
import { isVerified, type CookieFacts, type ServiceFacts } from '../catalogue/service-facts.js';
import { factsOf, isAll, isRelated } from '../lint/facts-of.js';
import { KNOWN_CATEGORIES } from '../model/policy.js';
import { hasName, isDistinctiveFor } from './item-names.js';
import type { Known } from './known.js';
import { isWithin, rankOfAddress, rankOfHost } from './service-hosts.js';
import { hostOf, type Subject } from './subject.js';

/** An entry of the catalogue to which something may belong. */
export interface CatalogueMatch {
  readonly facts: ServiceFacts;
  readonly cookie?: CookieFacts | undefined;
  /** How certain it is; 0 if it is not. */
  readonly rank: number;
  /** By what it is known, as a phrase: `its name and its host www.example.org`. */
  readonly by: string;
}

/** How well the initiator is known to be one of the service: 0 if it is not, 1 by its path only. */
function rankOfInitiator(facts: ServiceFacts, { initiator }: Subject): number {
  const host = hostOf(initiator);
  if (!host) return 0;
  return Math.min(2, Math.max(rankOfAddress(facts, initiator!), rankOfHost(facts, host)));
}

/** Whether an item is where the service has it, by a domain and not only by its party. */
function isAtHome(facts: ServiceFacts, cookie: CookieFacts, { host, party }: Subject): boolean {
  if (cookie.domain) return isRelated(cookie.domain, host);
  return party === 'third' && (facts.hosts ?? []).some((one) => isRelated(one, host));
}

/** Whether the list has the service, from which `add` has left this out: then the name is enough. */
const isExpected = (facts: ServiceFacts, { feature }: CookieFacts, { policy, services }: Known) =>
  feature !== undefined &&
  Boolean(policy?.services.some((service) => factsOf(service, { services }) === facts));

/** Whether the name alone says that an item of this party is the service’s. */
const isNamedAs = (
  facts: ServiceFacts,
  cookie: CookieFacts,
  party: Subject['party'],
  known: Known,
) =>
  (cookie.party ?? 'first') === party &&
  (isDistinctiveFor(facts, cookie.name) || isExpected(facts, cookie, known));

function cookieMatch(
  facts: ServiceFacts,
  cookie: CookieFacts,
  subject: Subject,
  known: Known,
): CatalogueMatch {
  const initiator = rankOfInitiator(facts, subject);
  const isHome = isAtHome(facts, cookie, subject);
  const isNamed = isNamedAs(facts, cookie, subject.party, known);
  // The initiator decides where several services have an item of one name.
  const rank = 8 * Number(isHome) + 2 * initiator + Number(isNamed);
  const places = [
    isHome && `its domain ${subject.host}`,
    initiator > 0 && `its initiator ${hostOf(subject.initiator)}`,
  ];
  const what = ['its name', ...places.filter((place) => typeof place === 'string')];
  const by = `${what.join(' and ')} ${what.length > 1 ? 'are those' : 'is that'} of`;
  return { facts, cookie, rank: cookie.domain && !isHome ? 0 : rank, by };
}

const itemsOf = ({ cookies = [] }: ServiceFacts, subject: Subject): CookieFacts[] =>
  cookies.filter((one) => !isAll(one.name) && hasName(one, subject));

const certain = (matches: readonly CatalogueMatch[]): CatalogueMatch[] => {
  const best = Math.max(1, ...matches.map(({ rank }) => rank));
  return matches.filter(({ rank }) => rank === best);
};

/** The order among doubtful entries, which prefers the less intrusive ones. */
const CATEGORIES: readonly string[] = KNOWN_CATEGORIES;

const categoryIndex = ({ facts }: CatalogueMatch): number =>
  CATEGORIES.indexOf(proposedCategory(facts));

const nameLength = ({ cookie }: CatalogueMatch): number => cookie?.name.length ?? 0;

const hostCount = ({ facts: { hosts = [] } }: CatalogueMatch): number => hosts.length;

/**
 * The less intrusive first, then software that the site runs itself, then the longer name, then the
 * entry that has more hosts.
 */
const inOrder = (one: CatalogueMatch, other: CatalogueMatch): number =>
  categoryIndex(one) - categoryIndex(other) ||
  Number(isOwnSoftware(other.facts)) - Number(isOwnSoftware(one.facts)) ||
  nameLength(other) - nameLength(one) ||
  hostCount(other) - hostCount(one);

/** Names all entries that are equally likely. */
function named(matches: readonly CatalogueMatch[], rest = ''): CatalogueMatch[] {
  const names = [...new Set(matches.map(({ facts }) => facts.name))].join(' or ');
  return matches.map((one) => ({ ...one, by: `${one.by} ${names} in the catalogue${rest}` }));
}

/** The entries whose item it most likely is. */
export function itemsInCatalogue(subject: Subject, known: Known): CatalogueMatch[] {
  const matches = [...known.services.values()].flatMap((facts) =>
    itemsOf(facts, subject).map((cookie) => cookieMatch(facts, cookie, subject, known)),
  );
  const found = certain(matches).sort(inOrder);
  const isConfirmed = found.some(({ facts, cookie }) => isVerified(facts, cookie?.evidence));
  return named(found, isConfirmed ? '' : ', without a primary source');
}

/** Whether entries are alike enough: an address may have several purposes, none of them necessary. */
function areAlike(found: readonly CatalogueMatch[]): boolean {
  const categories = new Set(found.map(({ facts }) => proposedCategory(facts)));
  const isAddress = found.every(({ rank }) => rank === 4);
  return categories.size === 1 || (isAddress && !categories.has('necessary'));
}

/** The entries that most likely have an address or, for a third party, its host. */
export function hostCandidates(
  { host, path = '/', party }: Subject,
  { services }: Pick<Known, 'services'>,
): CatalogueMatch[] {
  const by = `${host} is a host of`;
  const all = [...services.values()].map((facts) => {
    const rank = rankOfAddress(facts, `https://${host}${path}`);
    return { facts, rank: rank || (party === 'third' ? rankOfHost(facts, host) : 0), by };
  });
  return certain(all).sort(inOrder);
}

/** The entries to which a host of a third party most likely belongs, if they agree what it is. */
export function hostsInCatalogue(subject: Subject, known: Known): CatalogueMatch[] {
  const found = subject.party === 'first' ? [] : hostCandidates(subject, known);
  return areAlike(found) ? named(found) : [];
}

/**
 * The entry that alone has the host of an item that it is not known to store, or the host of the
 * script which stored it.
 */
export function placeInCatalogue(subject: Subject, known: Known): CatalogueMatch | undefined {
  const isThird = subject.party === 'third';
  const host = isThird ? subject.host : foreignInitiator(subject, known);
  if (!host) return undefined;
  const by = `${isThird ? '' : 'the script of '}${host} is known as that of`;
  const all = [...known.services.values()].map((facts) => ({
    facts,
    rank: isThird ? rankOfDomain(facts, host) : rankOfHost(facts, host),
    by,
  }));
  const [found, ...others] = certain(all);
  if (!found || others.length > 0) return undefined;
  // What a tag manager loads is not its own.
  return isThird || found.facts.kind !== 'tag-manager' ? named([found])[0] : undefined;
}

/** Cookies of a domain reach all of its hosts, so it says less than a host below it. */
function rankOfDomain(facts: ServiceFacts, domain: string): number {
  const rank = rankOfHost(facts, domain);
  const isAbove = (facts.hosts ?? []).some((host) => isWithin(host, domain));
  return rank < 3 && isAbove ? 1 : rank;
}

function foreignInitiator({ host, initiator }: Subject, { siteOf }: Known): string | undefined {
  const place = hostOf(initiator);
  return place === undefined || siteOf(place) === siteOf(host) ? undefined : place;
}
