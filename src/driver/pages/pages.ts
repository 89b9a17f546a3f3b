import type { Trouble } from '../../check/observed.js';
import { pageAddress } from './page-address.js';
import { chosenPages, type Chosen } from './choosing.js';
import { emptyList, type Listed } from './listed.js';
import { namedPages, type Named } from './named.js';
import type { FoundPages, PagesOptions } from './pages-options.js';
import { createRobots, type SiteRobots } from './robots.js';
import { readSitemaps } from './sitemaps.js';
import { elsewhereTroubles, fileTroubles, limitTroubles, robotsTroubles } from './troubles.js';
import { shardsOf } from '../../check/merge-shards.js';

export type { FoundPages, PagesOptions } from './pages-options.js';

/** How many pages are visited where a sitemap or links give them. */
export const USUAL_LIMIT = 20;

const USUAL_SITEMAP = '/sitemap.xml';

/** The sitemap that is named, those of robots.txt, or the usual one. */
async function sitemapsOf(
  { sitemap }: PagesOptions,
  site: string,
  robots: SiteRobots,
): Promise<string[]> {
  if (typeof sitemap === 'string') return [pageAddress(sitemap, site)];
  const addresses = await robots.sitemapsOf(site);
  return addresses.length > 0 ? addresses : [new URL(USUAL_SITEMAP, site).href];
}

/** How many pages are visited at most. */
function limitOf({ limit, sitemap }: PagesOptions, { pages }: Named): number {
  if (limit !== undefined) return limit;
  return sitemap === undefined ? pages.length : Math.max(pages.length, USUAL_LIMIT);
}

async function listedPages(
  options: PagesOptions,
  site: string,
  wanted: number,
  robots: SiteRobots,
): Promise<Listed> {
  if (options.sitemap === undefined) return emptyList();
  const sitemaps = await sitemapsOf(options, site, robots);
  return readSitemaps(sitemaps, { ...options, site, wanted });
}

function troublesOf(
  { site, elsewhere }: Named,
  listed: Listed,
  robots: SiteRobots,
  chosen: Chosen,
): Trouble[] {
  // A sitemap with a mistake at its end does no harm, and one without any page was asked for in vain.
  const isInVain = chosen.listed === 0;
  return [
    ...elsewhereTroubles(elsewhere, [...listed.elsewhere]),
    ...fileTroubles('sitemap', listed.troubles, isInVain),
    ...fileTroubles('robots', robots.troubles, isInVain),
    ...robotsTroubles(chosen.disallowed),
    ...limitTroubles(site, chosen, listed.isCut),
  ];
}

/**
 * Finds the pages to visit: those that are named, then those of a sitemap. All belong to one site.
 *
 * Pages of a sitemap are left out where `robots.txt` disallows them for `consent-elements`. Pages that
 * are named, as addresses or in the list, are visited in any case: the owner asks for them.
 *
 * Throws an error for an address, list or shard that is none. Anything else that goes wrong is a
 * trouble.
 */
export async function findPages(options: PagesOptions): Promise<FoundPages> {
  const { shard, signal } = options;
  const named = await namedPages(options);
  if (shard !== undefined) shardOf([], shard);
  const robots = createRobots(options);
  const limit = limitOf(options, named);
  const listed = await listedPages(options, named.site, limit, robots);
  const chosen = await chosenPages(named.pages, listed, limit, robots);
  const delay = options.sitemap === undefined ? undefined : await robots.delayOf(named.site);
  signal?.throwIfAborted();
  return {
    pages: shard === undefined ? chosen.pages : shardOf(chosen.pages, shard),
    troubles: troublesOf(named, listed, robots, chosen),
    ...(delay !== undefined && { delay }),
  };
}

/**
 * The pages of a shard: for `3/10`, every tenth from the third on. All shards together have each page
 * once. Each gets pages from all sections of a sitemap, so that all take about as long.
 */
export function shardOf(pages: readonly string[], shard: string): string[] {
  const { numbers, count } = shardsOf(shard);
  if (numbers.length > 1) {
    throw new Error(`“${shard}” is more than one shard: expected one, such as “3/10”.`);
  }
  return pages.filter((_, index) => index % count === numbers[0]! - 1);
}
