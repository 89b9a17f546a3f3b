import type { LocalizedText } from './localized-text.js';
import type { OwnTexts } from './own-texts.js';
import type { Service } from './service.js';

export type { CookieDeclaration, Duration, Service, StorageKind, Transfer } from './service.js';

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
  /** The name. Default: the built-in one; a custom category needs its own. */
  readonly name?: LocalizedText | undefined;
  /** What the data is used for. Default: the built-in text; a custom category needs its own. */
  readonly purpose?: LocalizedText | undefined;
  /**
   * Whether the category sells or shares personal data, so that Global Privacy Control denies it.
   * Default: `true` for `marketing`, otherwise `false`.
   */
  readonly sells?: boolean | undefined;
}

/** A vendor or platform that is notified of consent: its name, or its name with options. */
export type SignalDeclaration =
  string | ({ readonly name: string } & Readonly<Record<string, unknown>>);

/** A finding that the site accepts. */
export interface Waiver {
  /** The id of the finding: `long-duration`. */
  readonly finding: string;
  /** The id of the category or service that it is about. Default: all. */
  readonly at?: string | undefined;
  readonly reason: string;
}

/** What a site declares about its cookies: the content of `cookies.json`. */
export interface Policy {
  /** Increase it when visitors must be asked again; a corrected text is no reason. Default: 1. */
  readonly revision: number;
  /** Date of the last change, ISO 8601 (`2026-11-23`). */
  readonly updated?: string | undefined;
  /**
   * The day on which a browser last compared the list with the site and found no differences, ISO 8601
   * (`2026-11-29`). Has no part in `revision`: nobody is asked again. Default: the statement says
   * nothing about it.
   */
  readonly checked?: string | undefined;
  /** The site that the policy is about, as the statement names it. */
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
  /**
   * What the categories rest on in each region, where they name no basis: `presets`, by the kinds of
   * their services; or a map of regions to kinds or categories, and their basis. Default: none.
   */
  readonly regions?: string | Readonly<Record<string, Readonly<Record<string, Basis>>>> | undefined;
  /** The vendors and platforms that are notified of consent. Default: none. */
  readonly signals?: readonly SignalDeclaration[] | undefined;
  /** Findings of `consent-elements lint` that are accepted. Read by the command line only. */
  readonly waivers?: readonly Waiver[] | undefined;
  /** What visitors decide about, in the order in which it is shown. */
  readonly categories: readonly Category[];
  /** Who uses which cookies for what. */
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

/** The name of a signal that a policy declares. */
export const signalName = (signal: SignalDeclaration): string =>
  typeof signal === 'string' ? signal : signal.name;
