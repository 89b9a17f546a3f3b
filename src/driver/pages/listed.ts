import { linkedAddress } from './page-address.js';
import { isSameSite } from './fetching.js';
import { kindOfSitemap, sectionOf } from './in-turns.js';

const MAX_PAGES = 200_000;

/** What a browser would download or show without scripts of the site. */
const NO_PAGE =
  /\.(?:jpe?g|png|gif|webp|avif|svg|ico|pdf|zip|gz|mp[34]|webm|docx?|xlsx?|xml|json)$/i;

export interface ListedPage {
  readonly page: string;
  /** The kind of the sitemap and the section of the site. */
  readonly group: string;
}

/** What sitemaps list. */
export interface Listed {
  readonly pages: Map<string, ListedPage>;
  /** Pages of other sites, in their order. */
  readonly elsewhere: Set<string>;
  /** Sentences, by the addresses of the sitemaps. */
  readonly troubles: Map<string, string>;
  /** Whether a file or a page was left out because there are too many. */
  isCut: boolean;
}

/** Nothing yet. */
export const emptyList = (): Listed => ({
  pages: new Map(),
  elsewhere: new Set(),
  troubles: new Map(),
  isCut: false,
});

/** Adds a page that the sitemap `file` lists. */
export function addPage(text: string, file: string, site: string, listed: Listed): void {
  const page = linkedAddress(text, file);
  if (!page || NO_PAGE.test(new URL(page).pathname)) return;
  if (listed.pages.size + listed.elsewhere.size >= MAX_PAGES) listed.isCut = true;
  else if (!isSameSite(page, site)) listed.elsewhere.add(page);
  else listed.pages.set(page, { page, group: `${kindOfSitemap(file)} ${sectionOf(page)}` });
}

/** Adds a sitemap that the sitemap `file` lists to `nested`. */
export function addSitemap(
  text: string,
  file: string,
  nested: Set<string>,
  { troubles }: Listed,
): void {
  const address = linkedAddress(text, file);
  if (!address) return;
  if (isSameSite(address, file)) nested.add(address);
  else
    troubles.set(
      file,
      `The sitemap lists sitemaps of another site, such as ${address}, which were not read.`,
    );
}
