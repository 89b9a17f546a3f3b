import type { ConsentEffect } from '../effects/run-effects.js';
import { BrowserEvent, dispatch } from '../platform/events.js';
import { vendorSignal, type ConsentTypes, type Granted } from './vendor-signal.js';

interface CustomerPrivacy {
  setTrackingConsent(consent: Granted, done: (error?: unknown) => void): void;
  currentVisitorConsent?(): Readonly<Record<string, string>>;
}

interface Scope {
  Shopify?: {
    loadFeatures?(features: readonly object[], done: (error?: unknown) => void): void;
    customerPrivacy?: CustomerPrivacy;
  };
  wp_set_consent?(category: string, value: 'allow' | 'deny'): void;
  wp_consent_type?: string;
}

const scope = globalThis as Scope;

interface TypesOptions {
  /** The category or service for each of the platform's types. */
  readonly types?: ConsentTypes;
}

/**
 * Announces consent to a shop's own services, by Shopify's Customer Privacy API.
 *
 * - Before an answer: nothing.
 * - On grant, refusal and withdrawal: `Shopify.loadFeatures()` for the API, then
 *   `Shopify.customerPrivacy.setTrackingConsent(…)`, unless `currentVisitorConsent()` says the same.
 *
 * @param options `types`. Default: `analytics: 'statistics'`, `marketing: 'marketing'` and
 *   `preferences: 'preferences'`. For visitors of the United States add `sale_of_data: 'marketing'`;
 *   Shopify wants it only where the visitor opts out.
 * @example start({ effects: [shopify()] });
 * @see https://shopify.dev/docs/api/customer-privacy
 */
export function shopify({ types }: TypesOptions = {}): ConsentEffect {
  const usual = { analytics: 'statistics', marketing: 'marketing', preferences: 'preferences' };
  return vendorSignal({
    name: 'shopify',
    types: { ...usual, ...types },
    when: 'answers',
    find: () => scope.Shopify?.loadFeatures && scope.Shopify,
    notify: (shop, granted) =>
      new Promise<void>((resolve, reject) => {
        const end = (error?: unknown) => (error ? reject(error as Error) : resolve());
        shop.loadFeatures!([{ name: 'consent-tracking-api', version: '0.1' }], (error) => {
          const api = shop.customerPrivacy;
          if (error || !api || isKnown(api, granted)) return end(error);
          api.setTrackingConsent(granted, end);
        });
      }),
  });
}

function isKnown({ currentVisitorConsent }: CustomerPrivacy, granted: Granted): boolean {
  const known = currentVisitorConsent?.();
  return Object.entries(granted).every(
    ([type, isGranted]) => known?.[type] === (isGranted ? 'yes' : 'no'),
  );
}

interface WordPressOptions extends TypesOptions {
  /** What holds until an answer: `optin`, or `optout`. Default: `optin`. */
  readonly consentType?: 'optin' | 'optout';
}

/**
 * Announces consent to the plugins of WordPress that ask its WP Consent API.
 *
 * - Before: `wp_consent_type`, unless the page has set it, and the event
 *   `wp_consent_type_defined`. Plugins read it as soon as they run: put it in the page's head too
 *   (`HEADS.wordpress`).
 * - On grant, refusal and withdrawal: `wp_set_consent(category, 'allow' | 'deny')` for each of the
 *   API's categories. It stores `wp_consent_*` with the answers: declare them as necessary.
 *
 * @param options `consentType`, and `types`. Default: `preferences`, `statistics` and `marketing` as
 *   they are, and `statistics-anonymous` as `statistics`. `functional` is always allowed.
 * @example start({ effects: [wordpress()] });
 * @see https://github.com/WordPress/wp-consent-level-api
 */
export function wordpress({ consentType = 'optin', types }: WordPressOptions = {}): ConsentEffect {
  const usual = {
    preferences: 'preferences',
    statistics: 'statistics',
    'statistics-anonymous': 'statistics',
    marketing: 'marketing',
  };
  return vendorSignal({
    name: 'wordpress',
    types: { ...usual, ...types },
    when: 'answers',
    prepare() {
      scope.wp_consent_type ??= consentType;
      dispatch(document, new BrowserEvent('wp_consent_type_defined'));
    },
    find: () => scope.wp_set_consent,
    notify(set, granted) {
      set('functional', 'allow');
      for (const [category, isGranted] of Object.entries(granted)) {
        set(category, isGranted ? 'allow' : 'deny');
      }
    },
  });
}
