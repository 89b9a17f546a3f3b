import { reasonOf, type FetchOptions } from './fetching.js';
import { inTurns, kindOfSitemap } from './in-turns.js';
import { addPage, addSitemap, emptyList, type Listed } from './listed.js';
import { readSitemapFile, type Entries } from './sitemap-file.js';
import { pageCount } from './troubles.js';

const MAX_FILES = 50;

/** The protocol allows an index with sitemaps, and no deeper level; some sites have one more. */
const MAX_DEPTH = 3;

export interface SitemapOptions extends FetchOptions {
  /** An address of the site. */
  readonly site: string;
  /** How many pages are wanted. */
  readonly wanted: number;
}

/** Reads one file, and gives the sitemaps that it lists. */
async function readOne(
  address: string,
  options: SitemapOptions,
  listed: Listed,
): Promise<Set<string>> {
  const nested = new Set<string>();
  const before = listed.pages.size;
  const entriesFor = (file: string): Entries => ({
    onPage: (text) => addPage(text, file, options.site, listed),
    onSitemap: (text) => addSitemap(text, file, nested, listed),
  });
  try {
    await readSitemapFile(address, options, entriesFor);
  } catch (error) {
    options.signal?.throwIfAborted();
    const read = listed.pages.size - before;
    const rest = read > 0 ? `Read until then: ${pageCount(read)}.` : 'Its pages are missing.';
    listed.troubles.set(address, `The sitemap ${reasonOf(error, options)}. ${rest}`);
  }
  return nested;
}

/**
 * Reads sitemaps of a level: one of each kind at least, and more until there are enough pages. Gives
 * the sitemaps of the next level.
 */
async function readLevel(
  level: readonly string[],
  known: Set<string>,
  options: SitemapOptions,
  listed: Listed,
): Promise<string[]> {
  const kinds = new Set(level.map(kindOfSitemap)).size;
  const nested: string[] = [];
  let index = 0;
  for (const address of inTurns(level, kindOfSitemap)) {
    const isEnough = index >= kinds && listed.pages.size >= options.wanted;
    if (isEnough || known.size >= MAX_FILES) {
      listed.isCut = true;
      break;
    }
    index += 1;
    if (known.has(address)) continue;
    known.add(address);
    nested.push(...(await readOne(address, options, listed)));
  }
  return nested.filter((address) => !known.has(address));
}

/**
 * Reads sitemaps and those that they list: 50 files on three levels at most. Of many sitemaps, those
 * that differ in more than numbers are the first, so that all kinds of pages are found.
 */
export async function readSitemaps(
  addresses: readonly string[],
  options: SitemapOptions,
): Promise<Listed> {
  const listed = emptyList();
  const known = new Set<string>();
  let level: readonly string[] = addresses;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    level = await readLevel(level, known, options, listed);
  }
  if (level.length > 0) listed.isCut = true;
  const { pages, elsewhere, troubles } = listed;
  if (pages.size + elsewhere.size + troubles.size === 0) {
    troubles.set(addresses[0]!, 'The sitemap lists no page of the site.');
  }
  return listed;
}
