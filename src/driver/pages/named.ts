import { pageAddress } from './page-address.js';
import { isSameSite } from './fetching.js';
import { listedPages } from './list.js';
import type { PagesOptions } from './pages-options.js';

/** The pages that the caller names, in their order, each once. */
export interface Named {
  /** An address that decides which site is visited. */
  readonly site: string;
  readonly pages: readonly string[];
  /** Pages of other sites. */
  readonly elsewhere: readonly string[];
}

/** Reads addresses; paths belong to the site of the first one. */
function addressesOf(texts: readonly string[]): string[] {
  const [first, ...rest] = texts;
  if (first === undefined) return [];
  const site = pageAddress(first);
  return [site, ...rest.map((text) => pageAddress(text, site))];
}

/** Reads the addresses and the list. Throws an error where no site is named, or something is no address. */
export async function namedPages(options: PagesOptions): Promise<Named> {
  const { addresses, list, sitemap } = options;
  const named = addressesOf(addresses);
  const listed = list === undefined ? [] : await listedPages(list, named[0]);
  const all = [...new Set([...named, ...listed])];
  const site = all[0] ?? (typeof sitemap === 'string' ? pageAddress(sitemap) : undefined);
  if (site === undefined) {
    throw new Error('No page is named: expected an address such as “https://www.example.org”.');
  }
  return {
    site,
    pages: all.filter((page) => isSameSite(page, site)),
    elsewhere: all.filter((page) => !isSameSite(page, site)),
  };
}
