import { failedBoth } from './failed.js';
import type { PageOrder } from './merge-pages.js';
import { COOKIES, GATES, ITEMS, mergedSightings, type Merging } from './merge-sightings.js';
import {
  PHASES,
  type Observed,
  type ObservedFrame,
  type ObservedPhase,
  type ObservedRequest,
  type ObservedSending,
  type Phase,
  type Sighting,
} from './observed.js';
import type { ObservedBanner } from './observed-banner.js';
import { compared, sortedPhase } from './order.js';

const SENT: Merging<ObservedSending> = { keyOf: ({ name, host, moment }) => [name, host, moment] };

const REQUESTS: Merging<ObservedRequest> = {
  keyOf: ({ host, path, type, moment }) => [host, path, type, moment],
  valuesOf: failedBoth,
};

const FRAMES: Merging<ObservedFrame> = { keyOf: ({ host, path, moment }) => [host, path, moment] };

/** A shard without pages says nothing about a phase, not even that it can be run. */
const saysNothing = ({ pages }: Observed, phase: ObservedPhase): boolean =>
  pages.length === 0 &&
  phase.notRun === undefined &&
  [phase.cookies, phase.sent, phase.items, phase.requests, phase.frames, phase.gates].every(
    (list) => list.length === 0,
  );

const partsOf = (records: readonly Observed[], phase: Phase): ObservedPhase[] =>
  records.flatMap((record) =>
    record.phases.filter((one) => one.phase === phase && !saysNothing(record, one)),
  );

/** Why no shard ran the phase; `undefined` if one ran it. */
function whyNot(parts: readonly ObservedPhase[]): string | undefined {
  const reasons = parts.map(({ notRun }) => notRun);
  return reasons.includes(undefined) ? undefined : (reasons as string[]).sort(compared)[0];
}

/** The banner of the first page that has one. */
function firstBanner(
  parts: readonly ObservedPhase[],
  order: PageOrder,
): ObservedBanner | undefined {
  const banners = parts.flatMap(({ banner }) => (banner ? [banner] : []));
  const byPage = (one: ObservedBanner, other: ObservedBanner) =>
    order(one.page, other.page) || compared(JSON.stringify(one), JSON.stringify(other));
  return banners.sort(byPage)[0];
}

/** Merges one of the lists of a phase. */
type MergeList = <T extends Sighting>(
  listOf: (part: ObservedPhase) => readonly T[],
  merging: Merging<T>,
) => T[];

function mergedPhase(phase: Phase, parts: readonly ObservedPhase[], order: PageOrder) {
  const notRun = whyNot(parts);
  const banner = firstBanner(parts, order);
  const merged: MergeList = (listOf, merging) =>
    mergedSightings(parts.flatMap(listOf), order, merging);
  return sortedPhase({
    phase,
    ...(notRun !== undefined && { notRun }),
    ...(banner && { banner }),
    cookies: merged(({ cookies }) => cookies, COOKIES),
    sent: merged(({ sent }) => sent, SENT),
    items: merged(({ items }) => items, ITEMS),
    requests: merged(({ requests }) => requests, REQUESTS),
    frames: merged(({ frames }) => frames, FRAMES),
    gates: merged(({ gates }) => gates, GATES),
  });
}

/** The phases that any of the shards has, in the order of `PHASES`. */
export const mergedPhases = (records: readonly Observed[], order: PageOrder): ObservedPhase[] =>
  PHASES.flatMap((phase) => {
    const parts = partsOf(records, phase);
    return parts.length > 0 ? [mergedPhase(phase, parts, order)] : [];
  });

/** The phases that some of the shards ran, and others could not run. */
export const partlyRun = (records: readonly Observed[]): Phase[] =>
  PHASES.filter((phase) => {
    const reasons = partsOf(records, phase).map(({ notRun }) => notRun);
    return reasons.includes(undefined) && reasons.some((reason) => reason !== undefined);
  });
