import type { Trouble } from '../../check/observed.js';

/** Which pages are visited. */
export interface PagesOptions {
  /** Addresses from the command line; the first decides which site is visited. */
  readonly addresses: readonly string[];
  /** A sitemap’s address, or `true` for the one that robots.txt or /sitemap.xml gives. */
  readonly sitemap?: string | true | undefined;
  /** A text file with an address or path per line; `#` begins a comment. */
  readonly list?: string | undefined;
  /**
   * At most so many pages. Default: 20 where a sitemap gives them, else all that are named.
   *
   * Of more pages, the first of each section is chosen (`/blog/…`, `/shop/…`), then the second of each,
   * and so on: pages of a section have one template and the same scripts, and each template counts.
   */
  readonly limit?: number | undefined;
  /** `3/10` for every tenth page from the third on. */
  readonly shard?: string | undefined;
  /** Default: `consent-elements`, which is also the name that robots.txt addresses in any case. */
  readonly userAgent?: string | undefined;
  /** Milliseconds that a file may take. Default: 30,000. */
  readonly timeout?: number | undefined;
  /** Whether pages of sitemaps are visited although robots.txt disallows them. */
  readonly ignoreRobots?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface FoundPages {
  readonly pages: string[];
  readonly troubles: Trouble[];
  /** Milliseconds between two pages, where robots.txt wants them. */
  readonly delay?: number;
}
