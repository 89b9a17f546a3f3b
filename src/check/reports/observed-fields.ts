import type {
  Observed,
  ObservedCookie,
  ObservedFrame,
  ObservedGate,
  ObservedItem,
  ObservedPhase,
  ObservedRequest,
  ObservedSending,
  Trouble,
} from '../observed.js';
import type { ObservedAnswer, ObservedBanner } from '../observed-banner.js';

/*
 * The fields of the record in the order in which it is written. TypeScript asks for each of them
 * here, and a test compares them with the schema.
 */

const SIGHTING = { moment: 1, page: 1, pages: 1, initiator: 1 } as const;

export const COOKIE: Fields<ObservedCookie> = {
  name: 1,
  domain: 1,
  isHostOnly: 1,
  path: 1,
  party: 1,
  size: 1,
  lifetime: 1,
  isSecure: 1,
  isHttpOnly: 1,
  sameSite: 1,
  isPartitioned: 1,
  setBy: 1,
  isKept: 1,
  ...SIGHTING,
};

export const SENDING: Fields<ObservedSending> = { name: 1, host: 1, party: 1, ...SIGHTING };

export const ITEM: Fields<ObservedItem> = {
  storage: 1,
  name: 1,
  host: 1,
  party: 1,
  size: 1,
  isKept: 1,
  ...SIGHTING,
};

export const REQUEST: Fields<ObservedRequest> = {
  host: 1,
  path: 1,
  party: 1,
  type: 1,
  hasFailed: 1,
  ...SIGHTING,
};

export const FRAME: Fields<ObservedFrame> = { host: 1, path: 1, party: 1, ...SIGHTING };

export const GATE: Fields<ObservedGate> = {
  ids: 1,
  kind: 1,
  host: 1,
  isOpen: 1,
  live: 1,
  ...SIGHTING,
};

export const ANSWER: Fields<ObservedAnswer> = {
  text: 1,
  width: 1,
  height: 1,
  fontSize: 1,
  fontWeight: 1,
  color: 1,
  background: 1,
  isInView: 1,
  tabs: 1,
};

export const BANNER: Fields<ObservedBanner> = {
  manager: 1,
  page: 1,
  accept: 1,
  reject: 1,
  picture: 1,
};

export const PHASE: Fields<ObservedPhase> = {
  phase: 1,
  notRun: 1,
  banner: 1,
  cookies: 1,
  sent: 1,
  items: 1,
  requests: 1,
  frames: 1,
  gates: 1,
};

export const TROUBLE: Fields<Trouble> = {
  kind: 1,
  address: 1,
  phase: 1,
  message: 1,
  isFatal: 1,
};

export const OBSERVED: Fields<Observed> = {
  $schema: 1,
  format: 1,
  tool: 1,
  browser: 1,
  started: 1,
  finished: 1,
  site: 1,
  region: 1,
  policy: 1,
  cookie: 1,
  shard: 1,
  positions: 1,
  pages: 1,
  phases: 1,
  troubles: 1,
};

const answer = (value: ObservedAnswer | undefined) => value && inOrder(value, ANSWER);

const banner = (value: ObservedBanner | undefined) =>
  value &&
  inOrder({ ...value, accept: answer(value.accept), reject: answer(value.reject) }, BANNER);

const phase = (value: ObservedPhase): ObservedPhase =>
  inOrder(
    {
      ...value,
      banner: banner(value.banner),
      cookies: value.cookies.map((one) => inOrder(one, COOKIE)),
      sent: value.sent.map((one) => inOrder(one, SENDING)),
      items: value.items.map((one) => inOrder(one, ITEM)),
      requests: value.requests.map((one) => inOrder(one, REQUEST)),
      frames: value.frames.map((one) => inOrder(one, FRAME)),
      gates: value.gates.map((one) => inOrder(one, GATE)),
    },
    PHASE,
  );

/** The record with its fields in the order that is published. Lists stay as they are. */
export const orderedRecord = (value: Observed): Observed =>
  inOrder(
    {
      ...value,
      phases: value.phases.map(phase),
      troubles: value.troubles.map((one) => inOrder(one, TROUBLE)),
    },
    OBSERVED,
  );

/** The names of all fields of an object, in an order. */
export type Fields<T> = Readonly<Record<keyof T, 1>>;

/** Copies an object with its fields in this order, and without any other one. */
export function inOrder<T extends object>(value: T, fields: Fields<T>): T {
  const names = Object.keys(fields) as (keyof T)[];
  return Object.fromEntries(names.map((name) => [name, value[name]])) as T;
}
