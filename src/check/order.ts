import { PHASES, TROUBLES } from './observed.js';
import type {
  ObservedCookie,
  ObservedFrame,
  ObservedGate,
  ObservedItem,
  ObservedPhase,
  ObservedRequest,
  ObservedSending,
  Sighting,
  Trouble,
} from './observed.js';

/*
 * The order of a record's lists: the same for each run and each merge, in every language. Texts are
 * compared by their UTF-16 code units.
 */

type Key = string | number;

/** A comparison by one key after another; the JSON decides between items with the same keys. */
const by =
  <T>(keysOf: (item: T) => readonly Key[]) =>
  (one: T, other: T): number =>
    comparedKeys(keysOf(one), keysOf(other)) ||
    compared(JSON.stringify(one), JSON.stringify(other));

/** Which of two texts or numbers is the first, as `sort()` wants it. */
export const compared = (one: Key, other: Key): number =>
  one === other ? 0 : one < other ? -1 : 1;

function comparedKeys(ones: readonly Key[], others: readonly Key[]): number {
  const orders = ones.map((one, index) => compared(one, others[index]!));
  return orders.find((order) => order !== 0) ?? 0;
}

const momentOf = ({ moment }: Sighting): number => (moment === 'before' ? 0 : 1);

export const byCookie = by<ObservedCookie>((one) => [
  one.name,
  one.domain,
  one.path,
  momentOf(one),
]);

export const bySending = by<ObservedSending>((one) => [one.name, one.host, momentOf(one)]);

export const byItem = by<ObservedItem>((one) => [one.storage, one.host, one.name, momentOf(one)]);

export const byRequest = by<ObservedRequest>((one) => [
  one.host,
  one.path,
  one.type,
  momentOf(one),
]);

export const byFrame = by<ObservedFrame>((one) => [one.host, one.path, momentOf(one)]);

export const byGate = by<ObservedGate>((one) => [
  one.ids.join(' '),
  one.kind,
  one.page,
  momentOf(one),
]);

export const byTrouble = by<Trouble>((one) => [
  one.address,
  one.phase ? PHASES.indexOf(one.phase) : -1,
  TROUBLES.indexOf(one.kind),
  one.message,
]);

/** The phase with its lists in the order of records. */
export const sortedPhase = (phase: ObservedPhase): ObservedPhase => ({
  ...phase,
  cookies: [...phase.cookies].sort(byCookie),
  sent: [...phase.sent].sort(bySending),
  items: [...phase.items].sort(byItem),
  requests: [...phase.requests].sort(byRequest),
  frames: [...phase.frames].sort(byFrame),
  gates: [...phase.gates].sort(byGate),
});

/** Troubles in the order of records: by address, then by phase. Each is in it once. */
export function sortedTroubles(troubles: readonly Trouble[]): Trouble[] {
  const sorted = [...troubles].sort(byTrouble);
  return sorted.filter((one, index) => index === 0 || byTrouble(sorted[index - 1]!, one) !== 0);
}
