import type { LocalizedText } from './localized-text.js';

/** Where a service stores its data on the visitor's device. */
export type StorageKind = 'cookie' | 'local' | 'session' | 'indexeddb' | 'cache' | 'pixel';

/**
 * How long data is stored: an ISO 8601 duration (`P13M`, `PT30M`), `session` (until the browser is
 * closed) or `persistent` (until it is deleted). `{ max }` gives an upper limit as an ISO 8601
 * duration.
 */
export type Duration = string | { readonly max: string };

/** One cookie (or other stored item) of a service. */
export interface CookieDeclaration {
  /** The exact name, or a pattern in which `*` matches any characters: `_pk_id*`. */
  readonly name: string;
  /** How long it is stored. Default: unknown; the table leaves it out, and `lint` reports it. */
  readonly duration?: Duration | undefined;
  /** Default: `cookie`. */
  readonly storage?: StorageKind | undefined;
  /** Who sets it: the visited site (`first`, the default) or another site (`third`). */
  readonly party?: 'first' | 'third' | undefined;
  /** The domain that it belongs to, above all for cookies of another site. Default: the visited site. */
  readonly domain?: string | undefined;
  /**
   * Path of the cookie, if it is set for a part of the site only. Deletion uses this path on every
   * page.
   */
  readonly path?: string | undefined;
  /** Whether only the server can read and delete the cookie. Default: `false`. */
  readonly httpOnly?: boolean | undefined;
}

/** A service: who uses which cookies for what. One row of the cookie table. */
export interface Service {
  /** Unique across categories and services: `[a-z0-9-]`. */
  readonly id: string;
  /** The id of the category it belongs to. */
  readonly category: string;
  /** The company that provides the service. */
  readonly provider: string;
  /**
   * What kind of service it is, such as `video` or `analytics`. It gives the purpose and the name in
   * every language, unless the service has its own. An unknown kind has no texts.
   */
  readonly kind?: string | undefined;
  /**
   * The entry of the catalogue whose facts these are, and its day: `youtube@2026-11-28`. Written by
   * the command line; `<cookie-gate href>` finds its service by it.
   */
  readonly from?: string | undefined;
  /** What the service does, in a word or two. Default: the name of its kind, else the id. */
  readonly name?: LocalizedText | undefined;
  /** What the service is for. Default: the purpose of its kind. */
  readonly purpose?: LocalizedText | undefined;
  /** Parts of the site that use the service. `front` and `back` are translated. */
  readonly locations?: readonly string[] | undefined;
  /** What the service stores on the visitor's device. Default: nothing. */
  readonly cookies?: readonly CookieDeclaration[] | undefined;
  /** Address of the provider's privacy notice. */
  readonly privacy?: string | undefined;
  /** Who receives the data besides the provider: names, or kinds of recipients. */
  readonly recipients?: readonly LocalizedText[] | undefined;
  /** Where the data goes outside of the EU. */
  readonly transfer?: Transfer | undefined;
}

/** A transfer of data to countries outside of the EU (GDPR, article 13(1)(f)). */
export interface Transfer {
  /** ISO 3166 codes (`US`), which are translated; or names. */
  readonly countries?: readonly string[] | undefined;
  /**
   * What protects the data there. `adequacy` (a decision of the European Commission) and `clauses`
   * (standard contractual clauses) are translated.
   */
  readonly safeguard?: LocalizedText | undefined;
}
