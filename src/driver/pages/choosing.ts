import { inTurns, sectionOf } from './in-turns.js';
import type { Listed } from './listed.js';
import type { SiteRobots } from './robots.js';

/** The pages that are visited. */
export interface Chosen {
  readonly pages: string[];
  /** How many pages there are to choose from. */
  readonly count: number;
  /** How many of them sitemaps list. */
  readonly listed: number;
  readonly disallowed: readonly string[];
}

/** Of these pages so many, of each section one, in their own order. */
function someOf(pages: readonly string[], limit: number): string[] {
  const some = new Set(inTurns(pages, sectionOf).slice(0, limit));
  return pages.filter((page) => some.has(page));
}

/** Of the pages that sitemaps list so many, of each group one, as far as robots are allowed. */
async function allowedOf({ pages }: Listed, limit: number, robots: SiteRobots) {
  const allowed = new Set<string>();
  const disallowed: string[] = [];
  for (const { page } of inTurns([...pages.values()], ({ group }) => group)) {
    if (allowed.size >= limit) break;
    if (await robots.isAllowed(page)) allowed.add(page);
    else disallowed.push(page);
  }
  return { allowed: [...pages.keys()].filter((page) => allowed.has(page)), disallowed };
}

/** Chooses pages: those that are named first, then those of sitemaps until the limit. */
export async function chosenPages(
  named: readonly string[],
  listed: Listed,
  limit: number,
  robots: SiteRobots,
): Promise<Chosen> {
  const pages = someOf(named, limit);
  const others = listed.pages.size;
  for (const page of named) listed.pages.delete(page);
  const { allowed, disallowed } = await allowedOf(listed, limit - pages.length, robots);
  return {
    pages: [...pages, ...allowed],
    count: named.length + listed.pages.size - disallowed.length,
    listed: others,
    disallowed,
  };
}
