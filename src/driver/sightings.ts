import type { Moment, Sighting } from '../check/observed.js';

/** Where the visits are. */
export interface Place {
  readonly moment: Moment;
  readonly page: string;
  /** The number of the visit. */
  readonly visit: number;
  /** Whether the visitor has answered on this page, which may still be deleting what was denied. */
  readonly isAnswered?: boolean | undefined;
}

/** A page with random names would fill the memory otherwise. */
const MOST = 5000;

type Rest<T extends Sighting> = Omit<T, 'moment' | 'page' | 'pages'>;

/** What was observed of one kind in a phase: one record per moment and key. */
export interface Sightings<T extends Sighting> {
  /** Adds a sighting, or counts it as another one of the same. */
  add(key: string, found: Rest<T>, place: Place): void;
  /** Sorted by the keys. */
  list(): T[];
  readonly isFull: () => boolean;
}

/** The initiator of the first page; of several there, the first by the alphabet. */
function initiatorOf(known: Sighting, found: Pick<Sighting, 'initiator'>, isSamePage: boolean) {
  if (known.initiator === undefined) return found.initiator;
  if (!isSamePage || found.initiator === undefined) return known.initiator;
  return found.initiator < known.initiator ? found.initiator : known.initiator;
}

/** The same fields in the same order, by whatever way they were found. */
const ordered = <T extends Sighting>(record: T): T =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))) as unknown as T;

/** @param merge What a record becomes when the same is found once more. */
export function createSightings<T extends Sighting>(
  merge: (known: T, found: Rest<T>) => T = (known) => known,
): Sightings<T> {
  const records = new Map<string, { record: T; visit: number }>();
  let isFull = false;
  return {
    add(part, found, { moment, page, visit }) {
      const key = `${part} ${moment === 'before' ? 0 : 1}`;
      const entry = records.get(key);
      if (!entry) {
        if (records.size >= MOST) isFull = true;
        else records.set(key, { record: { ...found, moment, page, pages: 1 } as T, visit });
        return;
      }
      const isSamePage = entry.visit === visit;
      const initiator = initiatorOf(entry.record, found, isSamePage && entry.record.pages === 1);
      const pages = entry.record.pages + (isSamePage ? 0 : 1);
      entry.record = { ...merge(entry.record, found), initiator, pages };
      entry.visit = visit;
    },
    list: () =>
      [...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { record }]) => ordered(record)),
    isFull: () => isFull,
  };
}
