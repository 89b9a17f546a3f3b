import type { ConsentEffect } from '../../src/effects/run-effects.js';
import * as signals from '../../src/signals.js';

/** A call as JSON: the function, then its values; those that are functions are null. */
export type Call = readonly unknown[];

type Fn = (...values: unknown[]) => unknown;

/** How a vendor is stubbed, and what it should receive. */
export interface Row {
  readonly effect: () => ConsentEffect;
  /** The names of the globals that the stub replaces; the first one receives the calls. */
  readonly globals: readonly string[];
  /** The vendor's global, as it is once its script has run; each call goes to `receive`. */
  readonly stub: (receive: (...call: unknown[]) => void) => unknown;
  /** Whether the integration makes the global itself, because the vendor documents a queue. */
  readonly hasQueue?: true;
  readonly before: readonly Call[];
  readonly grant: readonly Call[];
  readonly withdrawal: readonly Call[];
  /** What follows a withdrawal, where it differs from `grant`. */
  readonly again?: readonly Call[];
}

/** An object with these functions only: any other one that is called is unknown to the vendor. */
const object = (receive: (...call: unknown[]) => void, names: readonly string[]) =>
  Object.fromEntries(
    names.map((name): [string, Fn] => [name, (...values) => void receive(name, ...values)]),
  );

/** A function of commands, of which the vendor knows these only. */
const command =
  (known: readonly string[]) =>
  (receive: (...call: unknown[]) => void): Fn =>
  (name, ...values) => {
    if (!known.includes(name as string)) throw new Error(`unknown command: ${String(name)}`);
    receive(name, ...values);
  };

/** A queue that has been replaced by an object that runs commands. */
const list = (known: readonly string[]) => (receive: (...call: unknown[]) => void) => ({
  push([name, ...values]: [string]) {
    command(known)(receive)(name, ...values);
  },
});

const words = (word: string) => ({ ad_Storage: word, analytics_Storage: word });
const hub = (is: boolean) => ({ analytics: is, advertisement: is, functionality: is });
const alloy = (val: string) => [
  'setConsent',
  { consent: [{ standard: 'Adobe', version: '2.0', value: { collect: { val } } }] },
];
const stamps = (is: boolean) => ({ statistics: is, marketing: is, preferences: is });
const WORDPRESS = ['functional', 'preferences', 'statistics', 'statistics-anonymous', 'marketing'];
const ANONYMOUS = { options: { withServerAnonymisation: true }, stateStorageStrategy: 'none' };
const OUT = { opt_out_capturing_by_default: true, opt_out_persistence_by_default: true };

/** Piwik PRO's API, which returns the last consents that it received. */
function piwikPro(receive: (...call: unknown[]) => void) {
  let known = {};
  const api = (name: string, ...values: unknown[]) => {
    if (name === 'getComplianceSettings') return (values[0] as Fn)(known);
    command(['setComplianceSettings'])(receive)(name, ...values);
    known = values[0] as object;
  };
  return { cm: { api } };
}

/** Shopify's global, whose API is there once its feature has been loaded. */
function shopify(receive: (...call: unknown[]) => void) {
  const shop: Record<string, unknown> = {};
  shop['loadFeatures'] = (features: unknown, done: Fn) => {
    shop['customerPrivacy'] = {
      currentVisitorConsent: () => ({}),
      setTrackingConsent: (consent: unknown, end: Fn) => {
        receive('setTrackingConsent', consent);
        end();
      },
    };
    receive('loadFeatures', features);
    done();
  };
  return shop;
}

const FEATURES = ['loadFeatures', [{ name: 'consent-tracking-api', version: '0.1' }]];
const tracking = (is: boolean) => [
  FEATURES,
  ['setTrackingConsent', { analytics: is, marketing: is, preferences: is }],
];

export const VENDORS: Readonly<Record<string, Row>> = {
  'microsoft-uet': {
    effect: signals.microsoftUet,
    globals: ['uetq'],
    stub: (receive) => ({ push: command(['consent'])(receive) }),
    hasQueue: true,
    before: [['consent', 'update', { ad_storage: 'denied' }]],
    grant: [['consent', 'update', { ad_storage: 'granted' }]],
    withdrawal: [['consent', 'update', { ad_storage: 'denied' }]],
  },
  'microsoft-clarity': {
    effect: signals.microsoftClarity,
    globals: ['clarity'],
    stub: command(['consentv2', 'consent']),
    hasQueue: true,
    before: [['consentv2', words('denied')]],
    grant: [['consentv2', words('granted')]],
    withdrawal: [
      ['consentv2', words('denied')],
      ['consent', false],
    ],
  },
  meta: {
    effect: signals.meta,
    globals: ['fbq'],
    stub: command(['consent']),
    before: [['consent', 'revoke']],
    grant: [['consent', 'grant']],
    withdrawal: [['consent', 'revoke']],
  },
  pinterest: {
    effect: signals.pinterest,
    globals: ['pintrk'],
    stub: command(['setconsent']),
    before: [['setconsent', false]],
    grant: [['setconsent', true]],
    withdrawal: [['setconsent', false]],
  },
  tiktok: {
    effect: signals.tiktok,
    globals: ['ttq'],
    stub: (receive) => object(receive, ['holdConsent', 'grantConsent', 'revokeConsent']),
    before: [['holdConsent']],
    grant: [['grantConsent']],
    withdrawal: [['revokeConsent']],
  },
  'matomo-exempt': {
    effect: signals.matomoExempt,
    globals: ['_paq'],
    stub: list(['optUserOut', 'forgetUserOptOut']),
    hasQueue: true,
    before: [],
    grant: [],
    withdrawal: [['optUserOut']],
    again: [['forgetUserOptOut']],
  },
  posthog: {
    effect: signals.posthog,
    globals: ['posthog'],
    stub: (receive) => ({
      ...object(receive, ['opt_in_capturing', 'opt_out_capturing', 'set_config']),
      ...object(receive, ['clear_opt_in_out_capturing']),
      __loaded: true,
    }),
    before: [],
    grant: [['opt_in_capturing', { captureEventName: false }]],
    withdrawal: [['set_config', OUT], ['opt_out_capturing'], ['clear_opt_in_out_capturing']],
  },
  mixpanel: {
    effect: signals.mixpanel,
    globals: ['mixpanel'],
    stub: (receive) => ({
      ...object(receive, ['opt_in_tracking', 'opt_out_tracking']),
      config: {},
    }),
    before: [],
    grant: [['opt_in_tracking', {}]],
    withdrawal: [['opt_out_tracking', { delete_user: false }]],
  },
  amplitude: {
    effect: signals.amplitude,
    globals: ['amplitude'],
    stub: (receive) => object(receive, ['setOptOut']),
    before: [],
    grant: [['setOptOut', false]],
    withdrawal: [['setOptOut', true]],
  },
  snowplow: {
    effect: signals.snowplow,
    globals: ['snowplow'],
    stub: command(['enableAnonymousTracking', 'disableAnonymousTracking', 'clearUserData']),
    before: [],
    grant: [['disableAnonymousTracking', { stateStorageStrategy: 'cookieAndLocalStorage' }]],
    withdrawal: [['enableAnonymousTracking', ANONYMOUS], ['clearUserData']],
  },
  piano: {
    effect: signals.piano,
    globals: ['pa', 'pdl'],
    stub: (receive) => ({ consent: object(receive, ['setMode']) }),
    before: [],
    grant: [['setMode', 'opt-in']],
    withdrawal: [['setMode', 'opt-out']],
  },
  datadog: {
    effect: signals.datadog,
    globals: ['DD_RUM'],
    stub: (receive) => object(receive, ['setTrackingConsent']),
    before: [['setTrackingConsent', 'not-granted']],
    grant: [['setTrackingConsent', 'granted']],
    withdrawal: [['setTrackingConsent', 'not-granted']],
  },
  'sentry-replay': {
    effect: signals.sentryReplay,
    globals: ['Sentry'],
    stub: (receive) => ({ getReplay: () => object(receive, ['start', 'stop']) }),
    before: [],
    grant: [['start']],
    withdrawal: [['stop', { flush: false }]],
  },
  'piwik-pro': {
    effect: signals.piwikPro,
    globals: ['ppms'],
    stub: piwikPro,
    before: [],
    grant: [['setComplianceSettings', { consents: { analytics: { status: 1 } } }, null]],
    withdrawal: [['setComplianceSettings', { consents: { analytics: { status: 0 } } }, null]],
  },
  hubspot: {
    effect: signals.hubspot,
    globals: ['_hsp', 'disableHubSpotCookieBanner'],
    stub: list(['setHubSpotConsent', 'revokeCookieConsent']),
    hasQueue: true,
    before: [['setHubSpotConsent', hub(false)]],
    grant: [['setHubSpotConsent', hub(true)]],
    withdrawal: [['setHubSpotConsent', hub(false)], ['revokeCookieConsent']],
  },
  adobe: {
    effect: signals.adobe,
    globals: ['alloy'],
    stub: command(['setConsent']),
    before: [],
    grant: [alloy('y')],
    withdrawal: [alloy('n')],
  },
  segment: {
    effect: signals.segment,
    globals: ['analytics'],
    stub: (receive) => object(receive, ['addSourceMiddleware', 'track']),
    before: [['addSourceMiddleware', null]],
    grant: [
      [
        'track',
        'Segment Consent Preference Updated',
        null,
        { consent: { categoryPreferences: stamps(true) } },
      ],
    ],
    withdrawal: [
      [
        'track',
        'Segment Consent Preference Updated',
        null,
        { consent: { categoryPreferences: stamps(false) } },
      ],
    ],
  },
  shopify: {
    effect: signals.shopify,
    globals: ['Shopify'],
    stub: shopify,
    before: [],
    grant: tracking(true),
    withdrawal: tracking(false),
  },
  wordpress: {
    effect: signals.wordpress,
    globals: ['wp_set_consent', 'wp_consent_type'],
    stub: (receive) => (category: unknown, value: unknown) => void receive(category, value),
    before: [],
    grant: WORDPRESS.map((category) => [category, 'allow']),
    withdrawal: WORDPRESS.map((category) => [
      category,
      category === 'functional' ? 'allow' : 'deny',
    ]),
  },
};
