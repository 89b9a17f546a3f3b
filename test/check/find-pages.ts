import { executeServerCommand } from '@web/test-runner-commands';
import type { Trouble } from '../../src/check/observed.js';
import type { PagesOptions } from '../../src/driver/pages/pages-options.js';

/** A file of the site: `#` in the middle becomes 1, 2, 3 …; `{origin}` is the address of the site. */
export interface SiteFile {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly start?: string;
  readonly middle?: string;
  readonly times?: number;
  readonly end?: string;
  readonly gzip?: boolean;
  /** Bytes after which the file ends. */
  readonly cut?: number;
  /** Whether the response does not end. */
  readonly stalls?: boolean;
}

type Options = Omit<PagesOptions, 'signal'> & { readonly abortAfter?: number };

export interface Found {
  readonly pages: string[];
  readonly troubles: Trouble[];
  readonly delay?: number;
  readonly error?: string;
  readonly requests: readonly { readonly path: string; readonly agent: string }[];
}

/** What `findPages` finds on a site with these files. */
export const findPages = (
  options: Options,
  files: Readonly<Record<string, SiteFile>> = {},
  list?: string,
): Promise<Found> => executeServerCommand('find-pages', { options, files, list });

/** What `findPages` finds from a site's sitemap. */
export const findInSitemap = (
  file: SiteFile,
  options: Partial<Options> = {},
  others: Readonly<Record<string, SiteFile>> = {},
): Promise<Found> =>
  findPages(
    { addresses: ['{origin}/'], sitemap: '/sitemap.xml', ...options },
    { '/sitemap.xml': file, ...others },
  );

export const urlset = (...paths: readonly string[]): SiteFile => ({
  start: `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => `<url><loc>{origin}${path}</loc><lastmod>2026-01-01</lastmod></url>`).join('\n')}
</urlset>`,
});

export const sitemapIndex = (...paths: readonly string[]): SiteFile => ({
  start: `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => `<sitemap><loc>{origin}${path}</loc></sitemap>`).join('\n')}
</sitemapindex>`,
});

/** The paths of pages of the site. */
export const pathsOf = ({ pages }: Found): string[] =>
  pages.map((page) => page.replace('{origin}', ''));

/** Kind and message of each trouble. */
export const troublesOf = ({ troubles }: Found): string[] =>
  troubles.map(({ kind, message }) => `${kind}: ${message}`);
