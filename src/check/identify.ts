import type { ServiceFacts } from '../catalogue/service-facts.js';
import { factsOf } from '../lint/facts-of.js';
import type { CookieDeclaration, Service } from '../model/policy.js';
import {
  declarationsOf,
  declaredAt,
  declaredFor,
  hostsDeclared,
  isSure,
  type HostsById,
} from './declared.js';
import {
  hostsInCatalogue,
  itemsInCatalogue,
  placeInCatalogue,
  type CatalogueMatch,
} from './in-catalogue.js';
import type { Known } from './known.js';
import type { Subject } from './subject.js';

/** Whose something is, as far as it is known. */
export interface Identity {
  /** The declared service, the first of several. */
  readonly declared?: Service | undefined;
  /** The declaration of it, in that service. */
  readonly cookie?: CookieDeclaration | undefined;
  /** All declared services to which it may belong. */
  readonly services: readonly Service[];
  /** The entry of the catalogue that it looks like, whatever is declared. */
  readonly facts?: ServiceFacts | undefined;
  /** What a site has to use before that entry stores it; `add` leaves it out otherwise. */
  readonly feature?: string | undefined;
  /** The declared service of that entry, or at the same site, which declares something else. */
  readonly relative?: Service | undefined;
  /** The company to which the host belongs. */
  readonly owner?: string | undefined;
  /** Whether a rule may rely on it. A host beside those of a service is a guess. */
  readonly isSure: boolean;
  /** Why, as a phrase; empty if nothing is known. */
  readonly ground: string;
}

const NONE: HostsById = new Map();

/** Of equal entries, the one of the service that declares it, else of a declared one. */
const preferred = (
  matches: readonly CatalogueMatch[],
  services: readonly Service[],
  known: Known,
) =>
  matches.find(({ facts }) => services.some((one) => factsOf(one, known) === facts)) ??
  matches.find(({ facts }) => declaredFor(facts, known)) ??
  matches[0];

/** The parts of an identity that are found in the same way for items and hosts. */
function identity(
  subject: Subject,
  services: readonly Service[],
  listed: readonly CatalogueMatch[],
  known: Known,
): Omit<Identity, 'isSure'> {
  const found = preferred(listed, services, known);
  const owner = ownerOf(subject, known);
  const ground = found?.by ?? (owner ? `${subject.host} belongs to ${owner}` : '');
  const facts = found?.facts;
  const feature = found?.cookie?.feature;
  const relative = facts && declaredFor(facts, known);
  return { declared: services[0], services, facts, feature, relative, owner, ground };
}

function identifyItem(subject: Subject, known: Known): Identity {
  const [first, ...others] = declarationsOf(subject, known);
  if (!first) return identifyUndeclared(subject, known);
  const services = [...new Set([first, ...others].map(({ service }) => service))];
  const base = identity(subject, services, itemsInCatalogue(subject, known), known);
  const ground = `“${first.service.id}” declares “${first.cookie.name}”`;
  return { ...base, cookie: first.cookie, isSure: true, ground };
}

/** Says whose an item is that the list does not declare: by its name, else by where it is. */
export function identifyUndeclared(subject: Subject, known: Known): Identity {
  const listed = itemsInCatalogue(subject, known);
  if (listed.length > 0) return { ...identity(subject, [], listed, known), isSure: true };
  const relative = declaredAt(subject, known);
  if (!relative) {
    const place = placeInCatalogue(subject, known);
    return { ...identity(subject, [], place ? [place] : [], known), isSure: false };
  }
  const ground = `“${relative.id}” declares what ${known.siteOf(subject.host)} stores`;
  const facts = factsOf(relative, known);
  return { ...identity(subject, [], [], known), relative, facts, isSure: false, ground };
}

function identifyHost(subject: Subject, known: Known, named: HostsById): Identity {
  const own = hostsDeclared(subject, known, named);
  const listed = hostsInCatalogue(subject, known);
  const [first = { rank: 0, service: undefined }] = own;
  if (!first.service || first.rank < (listed[0]?.rank ?? 0)) {
    return { ...identity(subject, [], listed, known), isSure: listed.some(isSure) };
  }
  const services = own.map(({ service }) => service);
  const ground = `${subject.host} is a host of “${first.service.id}”`;
  return { ...identity(subject, services, listed, known), isSure: isSure(first), ground };
}

/** A host of the site itself belongs to the site, whoever runs it. */
const ownerOf = ({ host, party }: Subject, known: Known): string | undefined =>
  party === 'third' ? known.ownerOf(host)?.name : undefined;

/**
 * Says whose something is: by the declared list, else by the catalogue, else by the owner of the
 * host. What nothing identifies stays unknown.
 *
 * @param named Hosts that the site gives to its services; see `namedHosts`.
 */
export const identify = (subject: Subject, known: Known, named: HostsById = NONE): Identity =>
  subject.name === undefined ? identifyHost(subject, known, named) : identifyItem(subject, known);

/** Whose host of another site it is: a company’s, or that of a provider in the catalogue. */
export const ownerOfHost = (host: string, known: Known): string | undefined =>
  known.ownerOf(host)?.name ?? identify({ host, party: 'third' }, known).facts?.provider;
