import type { ServiceFacts } from '../catalogue/service-facts.js';
import { factsOf, isAll, isRelated, isSameItem } from '../lint/facts-of.js';
import { declaredCookies, type DeclaredCookie } from '../lint/declared.js';
import type { CookieDeclaration, Policy, Service } from '../model/policy.js';
import { itemsInCatalogue } from './in-catalogue.js';
import { hasName, isDistinctive } from './item-names.js';
import type { Known } from './known.js';
import { isWithin, rankOfAddress, rankOfHost, SURE } from './service-hosts.js';
import type { Subject } from './subject.js';

/** The hosts of services that the site itself names, by the ids of the services. */
export type HostsById = ReadonlyMap<string, ReadonlySet<string>>;

const servicesIn = (policy: Policy | undefined): readonly Service[] => policy?.services ?? [];

/** Whether a declaration can mean an item at this host. A bare asterisk declares nothing. */
const isThere = ({ cookie: { name, domain } }: DeclaredCookie, { host }: Subject): boolean =>
  domain ? isRelated(domain, host) : !isAll(name);

export const hasParty = ({ cookie }: DeclaredCookie, { party }: Subject): boolean =>
  (cookie.party ?? 'first') === party;

/**
 * The declarations of an item that was observed: those of its party, else those of the other one.
 * An item of somebody else with the same name, by its domain in the catalogue, is not meant.
 */
export function declarationsOf(subject: Subject, known: Known): DeclaredCookie[] {
  if (!known.policy || !subject.storage) return [];
  const all = declaredCookies(known.policy);
  const found = all.filter((one) => hasName(one.cookie, subject) && isThere(one, subject));
  const meant = found.filter((one) => !isOfSomebodyElse(one, subject, known));
  const ofParty = meant.filter((one) => hasParty(one, subject));
  return ofParty.length > 0 ? ofParty : meant;
}

function isOfSomebodyElse(one: DeclaredCookie, subject: Subject, known: Known): boolean {
  if (one.cookie.domain || subject.party === 'first') return false;
  const facts = factsOf(one.service, known);
  const owners = itemsInCatalogue(subject, known).filter(({ cookie }) => cookie?.domain);
  return owners.length > 0 && !owners.some((owner) => owner.facts === facts);
}

/**
 * The declared service of an entry: by its origin or its id, else by an item that identifies it.
 */
export function declaredFor(facts: ServiceFacts, known: Known): Service | undefined {
  const services = servicesIn(known.policy);
  return (
    services.find((service) => factsOf(service, known)?.id === facts.id) ??
    services.find((service) => !factsOf(service, known) && sharesItem(service, facts))
  );
}

const sharesItem = ({ cookies = [] }: Service, facts: ServiceFacts): boolean =>
  cookies.some((own) => (facts.cookies ?? []).some((theirs) => isAlike(own, theirs)));

const isAlike = (own: CookieDeclaration, theirs: CookieDeclaration): boolean =>
  isSameItem(own, theirs) &&
  Boolean(own.domain) === Boolean(theirs.domain) &&
  isDistinctive(own.name) &&
  (own.domain !== undefined || own.name.startsWith('_'));

/** The declared service that has an item at the same site of a third party. */
export function declaredAt({ host, party }: Subject, known: Known): Service | undefined {
  if (party === 'first') return undefined;
  return servicesIn(known.policy).find(({ cookies = [] }) =>
    cookies.some(({ domain }) => domain && isOnSameSite(host, [domain], known)),
  );
}

/** A declared service to which a host may belong. */
export interface HostMatch {
  readonly service: Service;
  readonly rank: number;
}

const domainsOf = ({ cookies = [] }: Service): string[] =>
  cookies.flatMap(({ domain, party }) => (domain && party === 'third' ? domain : []));

/** How well a host is known to be one of a declared service; 0 if it is not. */
function rankFor(service: Service, subject: Subject, known: Known, named: HostsById): number {
  const { host, path = '/', party } = subject;
  const facts = factsOf(service, known) ?? {};
  // What the site itself declares is certain, even if the catalogue knows only its path.
  if (rankOfAddress(facts, `https://${host}${path}`)) return 4;
  if (party === 'first') return 0;
  if (named.get(service.id)?.has(host)) return 4;
  return rankOfHost(facts, host) || rankByDomains(service, host, known);
}

/** The domains of cookies say less where the catalogue knows the hosts. */
function rankByDomains(service: Service, host: string, known: Known): number {
  const hosts = factsOf(service, known)?.hosts ?? [];
  const domains = domainsOf(service);
  if (hosts.length === 0 && domains.some((domain) => isWithin(host, domain))) return 4;
  return Number(isOnSameSite(host, [...domains, ...hosts], known));
}

const isOnSameSite = (host: string, others: readonly string[], { siteOf }: Known): boolean =>
  others.some((one) => siteOf(one.replace(/^\*?\./, '')) === siteOf(host));

/** The declared services to which a host most likely belongs. */
export function hostsDeclared(subject: Subject, known: Known, named: HostsById): HostMatch[] {
  const all = servicesIn(known.policy).map((service) => ({
    service,
    rank: rankFor(service, subject, known, named),
  }));
  const best = Math.max(1, ...all.map(({ rank }) => rank));
  return all.filter(({ rank }) => rank === best);
}

/** Whether anything says which hosts a service has. */
export const hasHosts = (service: Service, known: Known): boolean =>
  domainsOf(service).length > 0 || (factsOf(service, known)?.hosts ?? []).length > 0;

export const isSure = ({ rank }: { readonly rank: number }): boolean => rank >= SURE;
