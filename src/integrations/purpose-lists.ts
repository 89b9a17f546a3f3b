import type { ConsentEffect } from '../effects/run-effects.js';
import { vendorSignal, type ConsentTypes, type Granted } from './vendor-signal.js';

interface Statuses {
  readonly consents?: Readonly<Record<string, { readonly status: number }>>;
}
type PiwikProApi = (
  command: string,
  ...values: readonly (object | ((settings: Statuses) => void))[]
) => void;
type Alloy = (command: string, options: object) => unknown;

interface Scope {
  ppms?: { cm?: { api?: PiwikProApi } };
  _hsp?: unknown[][];
  disableHubSpotCookieBanner?: boolean;
}

const scope = globalThis as Scope;

interface TypesOptions {
  /** The category or service for each of the vendor's types; those not named are not sent. */
  readonly types?: ConsentTypes;
}

/**
 * Announces consent to the consent manager of Piwik PRO. Switch its own form off.
 *
 * - Before an answer: nothing; without one, its tags wait.
 * - On grant, refusal and withdrawal: `ppms.cm.api('setComplianceSettings', { consents })`, unless
 *   `getComplianceSettings` says that it knows; each call makes it count the answer.
 *
 * @param options `types`. Default: `{ analytics: 'statistics' }`; Piwik PRO knows six more, such as
 *   `conversion_tracking` and `remarketing`.
 * @example start({ effects: [piwikPro({ types: { analytics: 'statistics', remarketing: 'marketing' } })] });
 * @see https://developers.piwik.pro/docs/overview-consent-manager-js-api
 */
export function piwikPro({
  types = { analytics: 'statistics' },
}: TypesOptions = {}): ConsentEffect {
  return vendorSignal({
    name: 'piwik-pro',
    types,
    when: 'answers',
    find: () => scope.ppms?.cm?.api,
    notify(api, granted) {
      const consents = Object.fromEntries(
        Object.entries(granted).map(([type, isGranted]) => [type, { status: Number(isGranted) }]),
      );
      api('getComplianceSettings', ({ consents: known = {} }) => {
        const isNews = Object.keys(consents).some(
          (type) => known[type]?.status !== consents[type]!.status,
        );
        if (isNews) api('setComplianceSettings', { consents }, () => {});
      });
    },
  });
}

/**
 * Announces consent to HubSpot, and switches its own banner off.
 *
 * - Before: `disableHubSpotCookieBanner`, and `_hsp.push(['setHubSpotConsent', …])` with `false` for
 *   each type, in the queue that HubSpot documents. Its script reads the former when it runs: gate
 *   it, or put it in the page's head (`HEADS.hubspot`).
 * - On grant and withdrawal: `_hsp.push(['setHubSpotConsent', …])`; once nothing is granted any more
 *   also `_hsp.push(['revokeCookieConsent'])`, which deletes its cookies.
 *
 * @param options `types`. Default: `analytics: 'statistics'`, `advertisement: 'marketing'` and
 *   `functionality: 'preferences'`.
 * @example start({ effects: [hubspot()] });
 * @see https://developers.hubspot.com/docs/api-reference/latest/account/settings/consent-banner/consent-banner-api
 */
export function hubspot({ types }: TypesOptions = {}): ConsentEffect {
  const usual = {
    analytics: 'statistics',
    advertisement: 'marketing',
    functionality: 'preferences',
  };
  return vendorSignal({
    name: 'hubspot',
    types: { ...usual, ...types },
    when: 'all',
    prepare: () => void (scope.disableHubSpotCookieBanner ??= true),
    find: () => (scope._hsp ??= []),
    notify(queue, granted: Granted, isFirst) {
      queue.push(['setHubSpotConsent', granted]);
      if (!isFirst && !Object.values(granted).includes(true)) queue.push(['revokeCookieConsent']);
    },
  });
}

interface AdobeOptions {
  /** The category or service that must be granted. Default: `statistics`. */
  readonly category?: string;
  /** The name of the global function. Default: `alloy`. */
  readonly global?: string;
}

/**
 * Announces consent to Adobe's Web SDK. Configure it with `defaultConsent: 'pending'`.
 *
 * - Before an answer: nothing; it queues its events.
 * - On grant, refusal and withdrawal: `alloy('setConsent', …)` in Adobe's standard 2.0. It is called
 *   on each page, as Adobe advises; a request follows only if the answer is new.
 *
 * The call stores `kndctr_<organization>_consent`, whatever the answer: declare it as necessary.
 *
 * @example start({ effects: [adobe()] });
 * @see https://experienceleague.adobe.com/en/docs/experience-platform/web-sdk/commands/setconsent
 */
export function adobe({
  category = 'statistics',
  global = 'alloy',
}: AdobeOptions = {}): ConsentEffect {
  return vendorSignal({
    name: 'adobe',
    types: { all: category },
    when: 'answers',
    find: () => (globalThis as Record<string, unknown>)[global] as Alloy | undefined,
    notify(alloy, { all }) {
      const value = { collect: { val: all ? 'y' : 'n' } };
      return alloy('setConsent', { consent: [{ standard: 'Adobe', version: '2.0', value }] });
    },
  });
}
