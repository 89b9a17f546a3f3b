import type { PageOrder } from './merge-pages.js';
import type { ObservedCookie, ObservedGate, ObservedItem, Sighting } from './observed.js';
import { compared } from './order.js';

/** What is added up or compared in a merge, and so says nothing about what was observed first. */
const NEUTRAL = { pages: 0, size: 0, lifetime: 0, isKept: false, hasFailed: undefined };

/** Compares two sightings of one thing: by their first pages, else by what is known of them. */
const bySight =
  <T extends Sighting>(order: PageOrder) =>
  (one: T, other: T): number =>
    order(one.page, other.page) ||
    compared(JSON.stringify({ ...one, ...NEUTRAL }), JSON.stringify({ ...other, ...NEUTRAL }));

/** How the sightings of one kind are merged. */
export interface Merging<T extends Sighting> {
  /** What two sightings of one thing have in common. */
  readonly keyOf: (one: T) => readonly unknown[];
  /** The values that do not come from the first sighting. */
  readonly valuesOf?: (one: T, other: T) => Partial<T>;
}

/**
 * Merges sightings of the same thing: its details come from the first page, and pages are added up.
 */
export function mergedSightings<T extends Sighting>(
  sightings: readonly T[],
  order: PageOrder,
  { keyOf, valuesOf }: Merging<T>,
): T[] {
  const merged = new Map<string, T>();
  for (const next of [...sightings].sort(bySight<T>(order))) {
    const key = JSON.stringify(keyOf(next));
    const first = merged.get(key);
    const pages = (first?.pages ?? 0) + next.pages;
    merged.set(key, first ? { ...first, ...valuesOf?.(first, next), pages } : next);
  }
  return [...merged.values()];
}

type Lifetime = ObservedCookie['lifetime'];

/** A cookie that outlives the browser lives longer than one that does not. */
function longest(one: Lifetime, other: Lifetime): Lifetime {
  if (one === 'session') return other;
  return other === 'session' ? one : Math.max(one, other);
}

export const COOKIES: Merging<ObservedCookie> = {
  keyOf: ({ name, domain, path, moment }) => [name, domain, path, moment],
  valuesOf: (one, other) => ({
    size: Math.max(one.size, other.size),
    lifetime: longest(one.lifetime, other.lifetime),
    isKept: one.isKept || other.isKept,
  }),
};

export const ITEMS: Merging<ObservedItem> = {
  keyOf: ({ storage, name, host, moment }) => [storage, name, host, moment],
  valuesOf: (one, other) => ({
    size: Math.max(one.size, other.size),
    isKept: one.isKept || other.isKept,
  }),
};

/** A gate that is open on one page and shut on another one is two gates. */
export const GATES: Merging<ObservedGate> = {
  keyOf: ({ ids, kind, host, isOpen, live, moment }) => [ids, kind, host, isOpen, live, moment],
};
