import type { ConsentEffect } from '../effects/run-effects.js';
import { vendorSignal } from './vendor-signal.js';

type Command = (name: string, options?: object) => void;

/** The functions of `@snowplow/browser-tracker`. */
interface SnowplowLibrary {
  enableAnonymousTracking(options?: object): void;
  disableAnonymousTracking(options?: object): void;
  clearUserData(): void;
}

interface SnowplowOptions {
  /** The category or service that must be granted. Default: `statistics`. */
  readonly category?: string;
  /** The module that a bundle has imported. Default: the global function. */
  readonly instance?: SnowplowLibrary;
  /** The name of the global function. Default: `snowplow`. */
  readonly global?: string;
  /** Where it stores identifiers once it is granted. Default: `cookieAndLocalStorage`, as its own. */
  readonly storage?: string;
}

/**
 * Switches Snowplow between its anonymous mode, which stores nothing, and its usual one. Gate
 * Snowplow; or start its tracker with `anonymousTracking: { withServerAnonymisation: true }` and
 * `stateStorageStrategy: 'none'`, if anonymous hits are allowed without consent.
 *
 * - On grant: `disableAnonymousTracking`.
 * - On withdrawal: `enableAnonymousTracking` with those options, then `clearUserData`. It goes on
 *   sending anonymous hits until the page is left; if that is too much, set `reload`.
 *
 * @example start({ effects: [snowplow()] }); // or snowplow({ instance }), with a bundler
 * @see https://docs.snowplow.io/docs/sources/web-trackers/anonymous-tracking/
 */
export function snowplow(options: SnowplowOptions = {}): ConsentEffect {
  const { category = 'statistics', instance, global = 'snowplow' } = options;
  const { storage = 'cookieAndLocalStorage' } = options;
  return vendorSignal({
    name: 'snowplow',
    types: { all: category },
    find: () => commandOf(instance) ?? (globalThis as Record<string, unknown>)[global],
    notify(found, { all }) {
      const run = found as Command;
      if (all) return run('disableAnonymousTracking', { stateStorageStrategy: storage });
      run('enableAnonymousTracking', {
        options: { withServerAnonymisation: true },
        stateStorageStrategy: 'none',
      });
      run('clearUserData');
    },
  });
}

/** The module's functions under the names of the global function's commands. */
function commandOf(instance?: SnowplowLibrary): Command | undefined {
  return instance && ((name, options) => instance[name as keyof SnowplowLibrary](options));
}

interface PianoScope {
  pa?: { consent?: { setMode(mode: string): void } };
  pdl?: { requireConsent?: unknown; consent?: unknown };
}

const scope = globalThis as PianoScope;

interface PianoOptions {
  /** The category or service that must be granted. Default: `statistics`. */
  readonly category?: string;
  /**
   * The mode until then, and after a withdrawal: `opt-out`, or `essential`, which counts visits as
   * the exemption of the CNIL allows. Default: `opt-out`.
   */
  readonly mode?: 'opt-out' | 'essential';
}

/**
 * Switches the consent mode of Piano Analytics.
 *
 * - Before: its options `pdl.requireConsent = 'v2'` and `pdl.consent.defaultPreset.PA`, unless the
 *   page has set them. Its script reads them when it runs: gate it, or put them in the page's head
 *   (`HEADS.piano`).
 * - On grant: `pa.consent.setMode('opt-in')`. On withdrawal: `pa.consent.setMode('opt-out')`, or the
 *   option `mode`.
 *
 * @example start({ effects: [piano({ mode: 'essential' })] });
 * @see https://developers.atinternet-solutions.com/piano-analytics/data-collection/how-to-send-events/consent
 */
export function piano({
  category = 'statistics',
  mode = 'opt-out',
}: PianoOptions = {}): ConsentEffect {
  return vendorSignal({
    name: 'piano',
    types: { all: category },
    prepare() {
      const pdl = (scope.pdl ??= {});
      pdl.requireConsent ??= 'v2';
      pdl.consent ??= { products: ['PA'], defaultPreset: { PA: mode } };
    },
    find: () => scope.pa?.consent,
    notify: (consent, { all }) => consent.setMode(all ? 'opt-in' : mode),
  });
}
