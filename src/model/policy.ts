import type { LocalizedText } from './localized-text.js';

/**
 * On which ground a category may be used.
 *
 * - `necessary`: always on; shown as text, never as a switch.
 * - `exempt`: always on and disclosed, without a switch.
 * - `exempt-objectable`: on until the visitor objects (French audience measurement, UK statistics).
 * - `consent`: off until granted; the default.
 * - `opt-out`: on until refused (US sale and sharing).
 */
export type Basis = 'necessary' | 'exempt' | 'exempt-objectable' | 'consent' | 'opt-out';

/** Where a service keeps its data on the visitor's device. */
export type StorageKind = 'cookie' | 'local' | 'session' | 'indexeddb' | 'cache' | 'pixel';

/**
 * How long data is kept: an ISO 8601 duration (`P13M`, `PT30M`), `session` (until the browser is
 * closed), `persistent` (until it is deleted), or at most an ISO 8601 duration.
 */
export type Duration = string | { readonly max: string };

/** One cookie (or other stored item) of a service. */
export interface CookieDeclaration {
  /** The exact name, or a pattern in which `*` stands for any characters: `_pk_id*`. */
  readonly name: string;
  readonly duration?: Duration;
  /** Default: `cookie`. */
  readonly storage?: StorageKind;
  /** Who sets it: the site visited (`first`, the default) or another one (`third`). */
  readonly party?: 'first' | 'third';
  readonly domain?: string;
  /** Where it is set for a part of the site only; it is deleted there from any page. */
  readonly path?: string;
  /** Only the server can read or delete it. */
  readonly httpOnly?: boolean;
}

/** One row of the cookie table: who uses which cookies for what. */
export interface Service {
  /** Unique across categories and services; letters, digits and hyphens: `[a-z0-9-]`. */
  readonly id: string;
  /** The id of the category it belongs to. */
  readonly category: string;
  /** The company behind the service. */
  readonly provider: string;
  /** What the service does, in a word or two; the id where absent. */
  readonly name?: LocalizedText;
  readonly purpose?: LocalizedText;
  /** Parts of the site where it is used; `front` and `back` are known and translated. */
  readonly locations?: readonly string[];
  readonly cookies?: readonly CookieDeclaration[];
  /** Link to the provider's privacy notice. */
  readonly privacy?: string;
}

/** The categories that bring their own texts, in every language. */
export const KNOWN_CATEGORIES = [
  'necessary',
  'preferences',
  'statistics',
  'marketing',
  'media',
] as const;

/** A group of services for one purpose: what a visitor decides about. */
export interface Category {
  /** One of {@link KNOWN_CATEGORIES}, or an id of the site's own, which needs `name` and `purpose`. */
  readonly id: string;
  /** One basis, or a basis per region (`{ "fr": "exempt-objectable", "default": "consent" }`). */
  readonly basis?: Basis | Readonly<Record<string, Basis>>;
  readonly name?: LocalizedText;
  readonly purpose?: LocalizedText;
  /**
   * Whether it sells or shares personal data, so that Global Privacy Control denies it. Default:
   * only `marketing` does.
   */
  readonly sells?: boolean;
}

/** What a site declares, once, about its cookies: the content of `cookies.json`. */
export interface Policy {
  /** Raise it when visitors must be asked again. A corrected text is no reason. Default: 1. */
  readonly revision: number;
  /** Day of the last change, ISO 8601 (`2026-11-23`). */
  readonly updated?: string;
  readonly site?: {
    readonly name?: string;
    readonly url?: string;
    /** Address of the page that shows the cookie statement. */
    readonly statement?: LocalizedText;
  };
  /** Who answers for the site. */
  readonly controller?: {
    readonly name?: string;
    /** An e-mail address, a link or a postal address. */
    readonly contact?: string;
    /** Link to the privacy notice. */
    readonly privacy?: LocalizedText;
  };
  readonly categories: readonly Category[];
  readonly services: readonly Service[];
}

/** A policy as its file has it: the revision and the services may be left out. */
export type PolicyFile = Partial<Policy> & Pick<Policy, 'categories'>;

/** The policy of a file, with what it leaves out. */
export function withDefaults({ revision = 1, services = [], ...rest }: PolicyFile): Policy {
  return { ...rest, revision, services };
}

/** What bears on consent besides the policy and the visitor's decisions. */
export interface Circumstances {
  /** Where the visitor is: `fr`, `us-ca`. */
  readonly region?: string | undefined;
  /** Whether the browser sends the Global Privacy Control signal. */
  readonly gpc?: boolean | undefined;
}

/** Whether Global Privacy Control denies a category. */
export function sellsData({ id, sells = id === 'marketing' }: Category): boolean {
  return sells;
}

/** The basis of a category in a region: the region, its country, `default`, then `consent`. */
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

/** Whether a visitor can decide about a category with this basis. */
export function isDecidable(basis: Basis): boolean {
  return basis !== 'necessary' && basis !== 'exempt';
}

/** The categories that a visitor can decide about, in the policy's order. */
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
