import { shardsOf } from '../../check/merge-shards.js';

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
