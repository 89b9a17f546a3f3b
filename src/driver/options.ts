import type { Page } from 'playwright-core';
import type { Phase } from '../check/observed.js';

/** How a site is visited. */
export interface VisitOptions {
  /** Default: all, in the order of `PHASES`. */
  readonly phases?: readonly Phase[] | undefined;
  /** Follows links of the site until so many pages were found. Default: none is followed. */
  readonly follow?: number | undefined;
  /** Milliseconds between two pages of a phase. Default: 0. */
  readonly delay?: number | undefined;
  /** Milliseconds that a page may take to load. Default: 30,000. */
  readonly timeout?: number | undefined;
  /** Milliseconds without requests after which a page counts as complete. Default: 500. */
  readonly quiet?: number | undefined;
  /** How many phases run at the same time. Default: 1. */
  readonly concurrency?: number | undefined;
  /** The value of the `User-Agent` header. Default: that of the browser. */
  readonly userAgent?: string | undefined;
  /** The language of the visitor's browser: `fr-CA`. Default: that of the browser. */
  readonly locale?: string | undefined;
  /** The path of a Chromium-based browser. Default: one that is installed. */
  readonly browser?: string | undefined;
  /** Further arguments for the browser, for proxies and tests: `['--proxy-server=…']`. */
  readonly args?: readonly string[] | undefined;
  /** Whether the browser isolates pages from the machine. Default: `true`. */
  readonly sandbox?: boolean | undefined;
  /** A file with cookies and storage of a signed-in visitor, as Playwright writes it. */
  readonly storageState?: string | undefined;
  /** Signs in, once; every phase begins with the cookies and storage after it. */
  readonly login?: ((page: Page) => Promise<void>) | undefined;
  /** A folder for the pictures of the banner. Default: no pictures. */
  readonly pictures?: string | undefined;
  /** A folder for a HAR file per phase, without values of cookies. Default: none. */
  readonly har?: string | undefined;
  /** `3/10`, noted in the record. */
  readonly shard?: string | undefined;
  /** Gets a line for each page. */
  readonly onProgress?: ((line: string) => void) | undefined;
  /** Ends the visits; the record contains what was observed so far. */
  readonly signal?: AbortSignal | undefined;
}
