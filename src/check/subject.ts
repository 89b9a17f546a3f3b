import type { StorageKind } from '../model/policy.js';
import type {
  ObservedCookie,
  ObservedFrame,
  ObservedItem,
  ObservedRequest,
  ObservedSending,
  Party,
} from './observed.js';

/** Something that was observed, as far as it says whose it is. */
export interface Subject {
  /** The name of a cookie or item; absent for a host that was contacted. */
  readonly name?: string | undefined;
  /** Absent for a host, and for what a policy cannot declare. */
  readonly storage?: StorageKind | undefined;
  readonly host: string;
  readonly path?: string | undefined;
  readonly party: Party;
  readonly initiator?: string | undefined;
}

export const ofCookie = ({ name, domain, party, initiator }: ObservedCookie): Subject => ({
  name,
  storage: 'cookie',
  host: domain,
  party,
  initiator,
});

/** What made a request that sends a cookie has not set it, and says nothing about it. */
export const ofSending = ({ name, host, party }: ObservedSending): Subject => ({
  name,
  storage: 'cookie',
  host,
  party,
});

export const ofItem = ({ name, storage, host, party, initiator }: ObservedItem): Subject => ({
  name,
  storage: storage === 'worker' ? undefined : storage,
  host,
  party,
  initiator,
});

/** A host that was contacted. */
export const ofContact = (seen: ObservedRequest | ObservedFrame): Subject => ({
  host: seen.host,
  path: seen.path,
  party: seen.party,
  initiator: seen.initiator,
});

/** The host of an address; `undefined` if it has none. */
export function hostOf(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  return new URL(address).hostname || undefined;
}
