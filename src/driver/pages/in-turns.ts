/**
 * Orders items so that each group gets its turn: the first of each group, then the second of each,
 * and so on. The order is the same each time.
 */
export function inTurns<T>(items: readonly T[], groupOf: (item: T) => string): T[] {
  const counts = new Map<string, number>();
  const placed = items.map((item) => {
    const group = groupOf(item);
    const round = counts.get(group) ?? 0;
    counts.set(group, round + 1);
    return { item, round };
  });
  return placed.sort((one, other) => one.round - other.round).map(({ item }) => item);
}

const LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i;

/**
 * The section of a site to which a page belongs: `blog` for `/blog/a`, `de/blog` for `/de/blog/a`, and
 * none for `/about`. The pages of a section usually have the same template, and so the same scripts.
 */
export function sectionOf(page: string): string {
  const { host, pathname } = new URL(page);
  const segments = pathname.split('/').filter((segment) => segment !== '');
  const depth = LANGUAGE.test(segments[0] ?? '') ? 2 : 1;
  return [host, ...segments.slice(0, Math.min(depth, segments.length - 1))].join('/');
}

/** Sitemaps that differ in numbers only have pages of one kind: `post-sitemap2.xml`. */
export const kindOfSitemap = (address: string): string => address.replace(/\d+/g, '#');
