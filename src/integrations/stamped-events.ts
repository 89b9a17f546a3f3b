import type { ConsentEffect } from '../effects/run-effects.js';
import { vendorSignal, type ConsentTypes, type Granted } from './vendor-signal.js';

interface Payload {
  readonly obj: { context: { consent?: object } };
}
type Middleware = (step: { payload: Payload; next(payload: Payload): void }) => void;

interface Analytics {
  addSourceMiddleware(middleware: Middleware): unknown;
  track(event: string, properties?: object, options?: object): unknown;
}

const scope = globalThis as { analytics?: Analytics };

interface SegmentOptions {
  /** The category or service for each of the consent categories in Segment. */
  readonly types?: ConsentTypes;
  /** The library that a bundle has imported. Default: the global `analytics`. */
  readonly instance?: Analytics;
}

/**
 * Puts what is granted into each event of Segment, whose servers hand it to the destinations that
 * need nothing else. Gate Segment's snippet.
 *
 * - As soon as its snippet has run, also before any grant: `analytics.addSourceMiddleware()`, which
 *   adds `context.consent.categoryPreferences` to each event.
 * - On each later change: the event “Segment Consent Preference Updated” with the same. Segment goes
 *   on receiving events after a withdrawal, marked as denied; if that is too much, set `reload`.
 *
 * Destinations that run in the page are not stopped by it; for those use the package
 * `@segment/analytics-consent-tools`, whose `registerOnConsentChanged` fits `store.subscribe()`.
 *
 * @param options `types`. Default: `statistics`, `marketing` and `preferences` under their names.
 * @example start({ effects: [segment()] }); // or segment({ instance }), with a bundler
 * @see https://segment.com/docs/privacy/consent-management/consent-in-segment-connections/
 */
export function segment({ types, instance }: SegmentOptions = {}): ConsentEffect {
  const usual = { statistics: 'statistics', marketing: 'marketing', preferences: 'preferences' };
  return (store, until) => {
    let categoryPreferences: Granted = {};
    const stamp: Middleware = ({ payload, next }) => {
      const { context } = payload.obj;
      context.consent = { ...context.consent, categoryPreferences };
      next(payload);
    };
    const effect = vendorSignal({
      name: 'segment',
      types: types ?? usual,
      when: 'all',
      find: () => instance ?? (scope.analytics?.addSourceMiddleware && scope.analytics),
      notify(analytics, granted, isFirst) {
        categoryPreferences = granted;
        if (isFirst) return analytics.addSourceMiddleware(stamp);
        return analytics.track('Segment Consent Preference Updated', undefined, {
          consent: { categoryPreferences },
        });
      },
    });
    effect(store, until);
  };
}
