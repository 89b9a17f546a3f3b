import { shardsIn, type Shards } from './merge-shards.js';
import type { Observed } from './observed.js';
import { compared } from './order.js';

/** A page, and its index in the list of which the shards are parts. */
export interface PlacedPage {
  readonly page: string;
  readonly position: number;
}

/** Compares two addresses of pages: which of them is visited first. */
export type PageOrder = (one: string, other: string) => number;

/**
 * The pages of a shard: every tenth from the third for `3/10`. A page that could not be visited is
 * not in the record, so that those after it seem to be earlier than they are.
 */
function placedPages(record: Observed): PlacedPage[] {
  const { numbers, count } = shardsIn(record);
  const { pages, positions } = record;
  if (positions === undefined && numbers.length > 1) {
    throw new Error(`The record of the shards “${record.shard}” lacks “positions”.`);
  }
  return pages.map((page, index) => ({
    page,
    position: positions?.[index] ?? index * count + numbers[0]! - 1,
  }));
}

/** The pages of all shards in the order of the whole list. Throws an error if one is there twice. */
export function unitedPages(records: readonly Observed[]): PlacedPage[] {
  const placed = records.flatMap(placedPages).sort((a, b) => compared(a.position, b.position));
  const known = new Set<string>();
  for (const { page } of placed) {
    if (known.has(page)) {
      throw new Error(
        `${page} is in two shards, so they are parts of different lists: visit all shards with the same options.`,
      );
    }
    known.add(page);
  }
  return placed;
}

/** The order of the visits. Addresses that are in no list are the last, in the order of the alphabet. */
export function orderOf(placed: readonly PlacedPage[]): PageOrder {
  const positions = new Map(placed.map(({ page, position }) => [page, position]));
  const positionOf = (page: string) => positions.get(page) ?? Infinity;
  return (one, other) => compared(positionOf(one), positionOf(other)) || compared(one, other);
}

/** The indexes of the pages while shards are missing; `undefined` if all are there. */
export const positionsOf = (
  placed: readonly PlacedPage[],
  { numbers, count }: Shards,
): number[] | undefined =>
  numbers.length < count ? placed.map(({ position }) => position) : undefined;
