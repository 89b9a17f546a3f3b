import type { ConsentEffect } from '../effects/run-effects.js';
import { vendorSignal } from './vendor-signal.js';

interface Rum {
  setTrackingConsent(consent: 'granted' | 'not-granted'): void;
}
interface Replay {
  start(): void;
  stop(options?: { flush?: boolean }): unknown;
}
interface Sentry {
  getReplay?(): Replay | undefined;
}

interface Scope {
  DD_RUM?: Rum;
  Sentry?: Sentry;
}

const scope = globalThis as Scope;

interface LibraryOptions<Library> {
  /** The category or service that must be granted. Default: `statistics`. */
  readonly category?: string;
  /** The library that a bundle has imported. Default: its global variable. */
  readonly instance?: Library;
}

/**
 * Announces consent to Datadog's monitoring of visitors (RUM). Gate it, or initialize it with
 * `trackingConsent: 'not-granted'`.
 *
 * - Before, as soon as its script has run: `DD_RUM.setTrackingConsent('not-granted')`.
 * - On grant: `DD_RUM.setTrackingConsent('granted')`. On withdrawal: as before.
 *
 * @example start({ effects: [datadog()] }); // or datadog({ instance: datadogRum }), with a bundler
 * @see https://docs.datadoghq.com/real_user_monitoring/browser/advanced_configuration/#user-tracking-consent
 */
export function datadog(options: LibraryOptions<Rum> = {}): ConsentEffect {
  const { category = 'statistics', instance } = options;
  return vendorSignal({
    name: 'datadog',
    types: { all: category },
    when: 'all',
    find: () => instance ?? callable(scope.DD_RUM, 'setTrackingConsent'),
    notify: (rum, { all }) => rum.setTrackingConsent(all ? 'granted' : 'not-granted'),
  });
}

/** The snippet of an asynchronous script leaves a queue with fewer functions. */
const callable = <Api>(api: Api | undefined, name: keyof Api) =>
  typeof api?.[name] === 'function' ? api : undefined;

/**
 * Starts and stops Sentry's recordings; reports of errors go on. Initialize `replayIntegration()`
 * with `replaysSessionSampleRate: 0`, or gate Sentry as a whole.
 *
 * - On grant: `getReplay().start()`.
 * - On withdrawal: `getReplay().stop({ flush: false })`, which drops what has not been sent.
 *
 * @example start({ effects: [sentryReplay()] }); // or sentryReplay({ instance: Sentry }), bundled
 * @see https://docs.sentry.io/platforms/javascript/session-replay/understanding-sessions/
 */
export function sentryReplay(options: LibraryOptions<Sentry> = {}): ConsentEffect {
  const { category = 'statistics', instance } = options;
  return vendorSignal({
    name: 'sentry-replay',
    types: { all: category },
    find: () => (instance ?? scope.Sentry)?.getReplay?.(),
    notify: (replay, { all }) => (all ? replay.start() : replay.stop({ flush: false })),
  });
}
