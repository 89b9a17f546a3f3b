import type { StorageKind } from '../../model/policy.js';
import type { Hosts } from '../known.js';
import type { Observed, ObservedPhase, Party } from '../observed.js';
import { isOwnItem } from '../own-items.js';

/** Something stored, as all phases together saw it. */
export interface Seen {
  readonly name: string;
  readonly storage: StorageKind;
  /** The host or domain that it belongs to. */
  readonly host: string;
  readonly party: Party;
  /** Of a cookie: the longest, in seconds; absent if nobody has set it during the visits. */
  readonly lifetime?: number | 'session' | undefined;
  readonly isHttpOnly: boolean;
  readonly path: string;
  /** The address of what caused it. */
  readonly initiator?: string | undefined;
}

/** All that was stored or sent, each thing once, in the order of names. Service workers are not stored data. */
export function seenIn(observed: Observed, { siteOf }: Pick<Hosts, 'siteOf'>): Seen[] {
  const found = new Map<string, Seen>();
  // The statement lists by itself what this package stores.
  const isWanted = (seen: Seen) => !isOwnItem(seen, observed) && isDeclarable(seen);
  const keyOf = (seen: Seen) =>
    JSON.stringify([seen.name, seen.storage, seen.party, siteOf(seen.host)]);
  for (const seen of observed.phases.flatMap(storedIn).filter(isWanted)) {
    const before = found.get(keyOf(seen));
    found.set(keyOf(seen), before ? merged(before, seen, siteOf) : seen);
  }
  for (const seen of observed.phases.flatMap(sentIn).filter(isWanted)) {
    if (!found.has(keyOf(seen))) found.set(keyOf(seen), seen);
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, seen]) => seen);
}

function storedIn({ cookies, items }: ObservedPhase): Seen[] {
  return [
    ...cookies.map(({ name, domain, party, lifetime, isHttpOnly, path, initiator }) => ({
      ...{ name, storage: 'cookie' as const, host: domain, party },
      ...{ lifetime, isHttpOnly, path, initiator },
    })),
    ...items.flatMap(({ name, storage, host, party, initiator }) =>
      storage === 'worker' ? [] : [{ name, storage, host, party, initiator, ...NO_COOKIE }],
    ),
  ];
}

/** Cookies of a visitor who was signed in before: the browser sends them, and nobody sets them. */
const sentIn = ({ sent }: ObservedPhase): Seen[] =>
  sent.map(({ name, host, party }) => ({ name, storage: 'cookie', host, party, ...NO_COOKIE }));

const NO_COOKIE = { isHttpOnly: false, path: '/' };

/** A name of asterisks would mean everything, and an empty one nothing. */
const isDeclarable = ({ name }: Seen): boolean => !/^\**$/.test(name);

export const merged = (one: Seen, other: Seen, siteOf: Hosts['siteOf']): Seen => ({
  ...one,
  host: one.host === other.host ? one.host : siteOf(one.host),
  lifetime: longest(one.lifetime, other.lifetime),
  isHttpOnly: one.isHttpOnly || other.isHttpOnly,
  path: one.path < other.path ? one.path : other.path,
  initiator: one.initiator ?? other.initiator,
});

function longest(one: Seen['lifetime'], other: Seen['lifetime']): Seen['lifetime'] {
  if (typeof one === 'number' && typeof other === 'number') return Math.max(one, other);
  return typeof other === 'number' ? other : one;
}
