import { isRelated } from '../../lint/facts-of.js';
import type {
  Moment,
  ObservedCookie,
  ObservedItem,
  ObservedPhase,
  Party,
  Phase,
} from '../observed.js';

/** What happens with a thing. Those that are `kept` are on the device at the end of the phase. */
export type Deed = 'set' | 'sent' | 'contacted' | 'framed';

export interface Event {
  readonly phase: Phase;
  readonly moment: Moment;
  readonly deed: Deed;
}

/** Something that was observed: a cookie, an item of other storage, or a host. */
export interface Thing {
  readonly kind: 'cookie' | ObservedItem['storage'] | 'host';
  readonly name: string;
  /** The domain of a cookie, the host of an item, or the host itself. */
  readonly host: string;
  readonly party: Party;
  /** The longest; absent for anything but a cookie that was seen to be set. */
  readonly lifetime?: ObservedCookie['lifetime'] | undefined;
  readonly events: readonly Event[];
}

type Draft = Omit<Thing, 'events'> & { readonly event: Event };

/** The domain of the cookie that was sent to a host: it may be set for a domain above it. */
const domainFor = (name: string, host: string, cookies: readonly ObservedCookie[]): string =>
  cookies.find((one) => one.name === name && isRelated(one.domain, host))?.domain ?? host;

function draftsIn(
  { phase, cookies, sent, items, requests, frames }: ObservedPhase,
  all: readonly ObservedCookie[],
): Draft[] {
  const event = (moment: Moment, deed: Deed): Event => ({ phase, moment, deed });
  const set = cookies.map((one): Draft => {
    const { name, domain: host, party, lifetime, moment } = one;
    return { kind: 'cookie', name, host, party, lifetime, event: event(moment, 'set') };
  });
  const sendings = sent.map(({ name, host, party, moment }): Draft => {
    const domain = domainFor(name, host, all);
    return { kind: 'cookie', name, host: domain, party, event: event(moment, 'sent') };
  });
  const stored = items.map(({ storage, name, host, party, moment }): Draft => {
    return { kind: storage, name, host, party, event: event(moment, 'set') };
  });
  const hosts = [
    ...requests.map((one) => ({ ...one, deed: 'contacted' as const })),
    ...frames.map((one) => ({ ...one, deed: 'framed' as const })),
  ].map(({ host, party, moment, deed }): Draft => {
    return { kind: 'host', name: host, host, party, event: event(moment, deed) };
  });
  return [...set, ...sendings, ...stored, ...hosts];
}

const KINDS: readonly Thing['kind'][] = [
  'cookie',
  'local',
  'session',
  'indexeddb',
  'cache',
  'worker',
  'host',
];

const seconds = (lifetime: Thing['lifetime']): number =>
  lifetime === undefined ? -1 : lifetime === 'session' ? 0 : lifetime;

const longer = (one: Thing['lifetime'], other: Thing['lifetime']) =>
  seconds(other) > seconds(one) ? other : one;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const inOrder = (one: Thing, other: Thing): number =>
  KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
  compare(one.name, other.name) ||
  compare(one.host, other.host);

/** Everything that was observed, once, sorted by kind, name and host, with all that happened with it. */
export function thingsIn(phases: readonly ObservedPhase[]): Thing[] {
  const cookies = phases.flatMap((one) => one.cookies);
  const things = new Map<string, Thing>();
  for (const { event, ...draft } of phases.flatMap((phase) => draftsIn(phase, cookies))) {
    const key = JSON.stringify([draft.kind, draft.name, draft.host]);
    const known = things.get(key);
    const lifetime = longer(known?.lifetime, draft.lifetime);
    things.set(key, { ...(known ?? draft), lifetime, events: [...(known?.events ?? []), event] });
  }
  return [...things.values()].sort(inOrder);
}
