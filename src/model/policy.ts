import type { LocalizedText } from './localized-text.js';
import type { OwnTexts } from './own-texts.js';

/**
 * The legal basis of a category.
 *
 * - `necessary`: always on; shown as text, without a switch.
 * - `exempt`: always on and disclosed, without a switch.
 * - `exempt-objectable`: on until the visitor objects (French audience measurement, UK statistics).
 * - `consent`: off until granted; the default.
 * - `opt-out`: on until refused (US sale and sharing).
 */
export type Basis = 'necessary' | 'exempt' | 'exempt-objectable' | 'consent' | 'opt-out';

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
  readonly duration?: Duration | undefined;
  /** Default: `cookie`. */
  readonly storage?: StorageKind | undefined;
  /** Who sets it: the visited site (`first`, the default) or another site (`third`). */
  readonly party?: 'first' | 'third' | undefined;
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
  /** What the service does, in a word or two. Default: the id. */
  readonly name?: LocalizedText | undefined;
  readonly purpose?: LocalizedText | undefined;
  /** Parts of the site that use the service. `front` and `back` are translated. */
  readonly locations?: readonly string[] | undefined;
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

/** The categories that have built-in texts in every language. */
export const KNOWN_CATEGORIES = [
  'necessary',
  'preferences',
  'statistics',
  'marketing',
  'media',
] as const;

/** A group of services with one purpose, which visitors decide about together. */
export interface Category {
  /** One of {@link KNOWN_CATEGORIES}, or a custom id, which needs `name` and `purpose`. */
  readonly id: string;
  /**
   * One basis, or one basis per region (`{ "fr": "exempt-objectable", "default": "consent" }`).
   * Default: `consent`.
   */
  readonly basis?: Basis | Readonly<Record<string, Basis>> | undefined;
  readonly name?: LocalizedText | undefined;
  readonly purpose?: LocalizedText | undefined;
  /**
   * Whether the category sells or shares personal data, so that Global Privacy Control denies it.
   * Default: `true` for `marketing`, otherwise `false`.
   */
  readonly sells?: boolean | undefined;
}

/** What a site declares about its cookies: the content of `cookies.json`. */
export interface Policy {
  /** Increase it when visitors must be asked again; a corrected text is no reason. Default: 1. */
  readonly revision: number;
  /** Date of the last change, ISO 8601 (`2026-11-23`). */
  readonly updated?: string | undefined;
  readonly site?:
    | {
        readonly name?: string | undefined;
        readonly url?: string | undefined;
        /** Address of the page that shows the cookie statement. */
        readonly statement?: LocalizedText | undefined;
      }
    | undefined;
  /** The data controller: who is responsible for the site. */
  readonly controller?:
    | {
        readonly name?: string | undefined;
        /** An e-mail address, a link or a postal address. */
        readonly contact?: string | undefined;
        /** Address of the privacy notice. */
        readonly privacy?: LocalizedText | undefined;
      }
    | undefined;
  readonly categories: readonly Category[];
  readonly services: readonly Service[];
  /**
   * Texts of the site that replace built-in ones. One that is wrong is reported, and the built-in
   * text stays. Default: none.
   */
  readonly texts?: OwnTexts | undefined;
}

/** What consent depends on besides the policy and the visitor's decisions. */
export interface Circumstances {
  /** The visitor's region: `fr`, `us-ca`. */
  readonly region?: string | undefined;
  /** Whether the browser sends the Global Privacy Control signal. */
  readonly gpc?: boolean | undefined;
}

/** Whether Global Privacy Control denies the category. */
export function sellsData({ id, sells = id === 'marketing' }: Category): boolean {
  return sells;
}

/**
 * The basis of a category in a region. Looks up the region, its country, then `default`. Without a
 * match the basis is `consent`.
 */
export function basisOf(category: Category, region = ''): Basis {
  const { basis = 'consent' } = category;
  if (typeof basis === 'string') return basis;
  const regional = new Map(
    Object.entries(basis).map(([place, one]) => [place.toLowerCase(), one] as const),
  );
  const place = region.toLowerCase();
  const [country = ''] = place.split('-');
  return regional.get(place) ?? regional.get(country) ?? regional.get('default') ?? 'consent';
}

/** Whether visitors can decide about a category with this basis. */
export function isDecidable(basis: Basis): boolean {
  return basis !== 'necessary' && basis !== 'exempt';
}

/** The categories that visitors can decide about, in the policy's order. */
export function decidableCategories(policy: Policy, region?: string): Category[] {
  return policy.categories.filter((category) => isDecidable(basisOf(category, region)));
}

/** The ids of all categories and services. */
export function declaredIds({ categories, services }: Policy): string[] {
  return [...categories, ...services].map(({ id }) => id);
}

/** The services of one category, in the policy's order. */
export function servicesOf(policy: Policy, category: string): Service[] {
  return policy.services.filter((service) => service.category === category);
}
