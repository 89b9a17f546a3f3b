import type { ConsentEffect } from '../effects/effect.js';

/** Google's seven consent types, each with the category or service that has to be granted. */
export type SignalMap = Readonly<Record<string, string>>;

const DEFAULT_SIGNALS: SignalMap = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'statistics',
  functionality_storage: 'preferences',
  personalization_storage: 'preferences',
  security_storage: 'necessary',
};

interface DataLayerGlobal {
  dataLayer?: unknown[];
}

/**
 * Tells Google's tags what was decided (consent mode v2): everything denied at once, then an update
 * whenever the signals differ. It loads nothing itself; gate the tags too (“basic” mode), or they
 * contact Google before there is any consent.
 *
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export function googleConsentMode(signals: SignalMap = DEFAULT_SIGNALS): ConsentEffect {
  return (store, { signal }) => {
    const read = () =>
      Object.entries(signals).map(([type, id]) => [
        type,
        store.isGranted(id) ? 'granted' : 'denied',
      ]);
    const denied = Object.keys(signals).map((type) => [type, 'denied']);
    let sent = Object.fromEntries(denied);
    gtag('consent', 'default', sent);
    const update = () => {
      const next = Object.fromEntries(read());
      if (JSON.stringify(next) === JSON.stringify(sent)) return;
      sent = next;
      gtag('consent', 'update', sent);
    };
    store.subscribe(update, { signal });
  };
}

/** Google's tags take only the `arguments` object of a function, not an array. */
function gtag(..._command: unknown[]): void {
  const scope = globalThis as DataLayerGlobal;
  // eslint-disable-next-line prefer-rest-params
  (scope.dataLayer ??= []).push(arguments);
}
