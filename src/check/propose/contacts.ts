import type { ServiceFacts } from '../../catalogue/service-facts.js';
import { hostCandidates } from '../in-catalogue.js';
import type { Known } from '../known.js';
import type { Observed, Party } from '../observed.js';

/** A host that pages contacted. */
export interface Contact {
  readonly host: string;
  readonly party: Party;
  readonly paths: ReadonlySet<string>;
}

/** All hosts that pages contacted, in their order. */
export function contactsIn({ phases }: Observed): Contact[] {
  const found = new Map<string, { host: string; party: Party; paths: Set<string> }>();
  for (const { host, party, path } of phases.flatMap(({ requests, frames }) => [
    ...requests,
    ...frames,
  ])) {
    const contact = found.get(host) ?? { host, party, paths: new Set<string>() };
    contact.paths.add(path);
    found.set(host, contact);
  }
  return [...found.values()].sort((one, other) => (one.host < other.host ? -1 : 1));
}

/**
 * The entries of the catalogue that a contact may be: those that name one of its addresses, else,
 * for a third party, those that name its host.
 */
export function contacted({ paths, ...contact }: Contact, known: Known): ServiceFacts[] {
  const found = [...paths].flatMap((path) => hostCandidates({ ...contact, path }, known));
  const best = Math.max(...found.map(({ rank }) => rank));
  return [...new Set(found.filter(({ rank }) => rank === best).map(({ facts }) => facts))];
}
