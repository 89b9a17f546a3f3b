import type { Hosts } from './known.js';
import { orderOf, positionsOf, unitedPages } from './merge-pages.js';
import { mergedPhases } from './merge-phases.js';
import { shardText, unitedShards, type Shards } from './merge-shards.js';
import { mergedTroubles } from './merge-troubles.js';
import type { Observed } from './observed.js';
import { compared, sortedPhase, sortedTroubles } from './order.js';
import { hostOf } from './subject.js';

/** What is known about hosts; without it, shards of `www.example.org` and `example.org` differ. */
export type MergeOptions = Partial<Pick<Hosts, 'siteOf'>>;

const FIELDS = ['format', '$schema', 'tool'] as const;

const first = (texts: readonly string[]): string | undefined => [...texts].sort(compared)[0];

const known = (texts: readonly (string | undefined)[]): string[] =>
  texts.filter((text) => text !== undefined);

function assertAlike(records: readonly Observed[], { siteOf = (host) => host }: MergeOptions) {
  for (const field of FIELDS) {
    const [one, other] = new Set(records.map((record) => record[field]));
    if (other === undefined) continue;
    throw new Error(
      `The records have different values of “${field}”, ${one} and ${other}: visit all shards with the same version of consent-elements.`,
    );
  }
  const sites = new Map(records.map(({ site }) => [siteOf(hostOf(site) ?? site), site]));
  const [one, other] = [...sites.values()];
  if (other === undefined) return;
  throw new Error(
    `The records are of different sites, ${one} and ${other}: merge the shards of one site.`,
  );
}

/** The site of the record that has the first page. */
function siteIn(records: readonly Observed[], firstPage: string | undefined): string {
  const origin = records.find(({ pages }) => pages.some((page) => page === firstPage))?.site;
  return origin ?? first(records.map(({ site }) => site))!;
}

/** The browsers of all shards: runners of a job matrix may have different versions. */
const browsersIn = (records: readonly Observed[]): string =>
  [...new Set(records.flatMap(({ browser }) => browser.split(', ')))].sort(compared).join(', ');

function headOf(records: readonly Observed[], site: string) {
  const [{ $schema, format, tool }] = records as [Observed];
  const region = first(known(records.map((record) => record.region)));
  const policy = first(known(records.map((record) => record.policy)));
  const cookie = first(known(records.map((record) => record.cookie)));
  return {
    $schema,
    format,
    tool,
    browser: browsersIn(records),
    started: first(records.map(({ started }) => started))!,
    finished: records
      .map(({ finished }) => finished)
      .sort(compared)
      .at(-1)!,
    site,
    ...(region !== undefined && { region }),
    ...(policy !== undefined && { policy }),
    ...(cookie !== undefined && { cookie }),
  };
}

function mergedShards(records: readonly Observed[], shards: Shards): Observed {
  const placed = unitedPages(records);
  const site = siteIn(records, placed[0]?.page);
  const positions = positionsOf(placed, shards);
  return {
    ...headOf(records, site),
    ...(positions && { shard: shardText(shards), positions }),
    pages: placed.map(({ page }) => page),
    phases: mergedPhases(records, orderOf(placed)),
    troubles: mergedTroubles(records, shards, site),
  };
}

/**
 * Merges the records of shards into one, as if one run had visited all pages. The order of the records
 * is without effect, and merged records can be merged again. While shards are missing, the result
 * says so. Throws an error if the records are not shards of one list of one site.
 */
export function mergeObserved(records: readonly Observed[], options: MergeOptions = {}): Observed {
  const [one, ...others] = records;
  if (!one) throw new Error('There is nothing to merge: expected the records of shards.');
  if (others.length > 0 || one.shard !== undefined) {
    assertAlike(records, options);
    return mergedShards(records, unitedShards(records));
  }
  const phases = one.phases.map(sortedPhase);
  return { ...one, phases, troubles: sortedTroubles(one.troubles) };
}
