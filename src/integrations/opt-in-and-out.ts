import type { ConsentEffect } from '../effects/run-effects.js';
import { vendorSignal } from './vendor-signal.js';

/** The calls of each library that are used here. */
interface PostHog {
  /** Set by `init()`; absent in the queue of the snippet. */
  readonly __loaded?: boolean;
  opt_in_capturing(options?: object): void;
  opt_out_capturing(): void;
  clear_opt_in_out_capturing(): void;
  set_config(config: object): void;
}
interface Mixpanel {
  /** Set by `init()`; absent in the queue of the snippet. */
  readonly config?: object;
  opt_in_tracking(options?: object): void;
  opt_out_tracking(options?: object): void;
}
interface Amplitude {
  setOptOut(isOut: boolean): void;
}

interface Scope {
  posthog?: PostHog;
  mixpanel?: Mixpanel;
  amplitude?: Amplitude;
}

const scope = globalThis as Scope;

interface LibraryOptions<Library> {
  /** The category or service that must be granted. Default: `statistics`. */
  readonly category?: string;
  /** The library that a bundle has imported and initialized. Default: its global variable. */
  readonly instance?: Library;
}

/** The library once it is initialized, or its snippet's queue: an array with its functions. */
const started = <Library extends object>(library: Library | undefined, mark: keyof Library) =>
  library && (Array.isArray(library) || library[mark]) ? library : undefined;

/** What keeps PostHog out after a withdrawal, also when the entry with its refusal is deleted. */
const OUT = { opt_out_capturing_by_default: true, opt_out_persistence_by_default: true };

/**
 * Opts the visitor into PostHog, and out of it. Gate PostHog, or initialize it with
 * `opt_out_capturing_by_default` and `opt_out_persistence_by_default`.
 *
 * - On grant: `posthog.opt_in_capturing()`, without the event that it would capture.
 * - On withdrawal: `posthog.set_config()` with those two options, without which PostHog goes on
 *   storing its identifiers; `opt_out_capturing()`; and `clear_opt_in_out_capturing()`, so that the
 *   consent cookie is the only memory.
 *
 * Do not call `posthog.reset()` afterwards: it stores a new identifier.
 *
 * @example start({ effects: [posthog()] }); // or posthog({ instance }), with a bundler
 * @see https://posthog.com/docs/privacy/data-collection
 */
export function posthog(options: LibraryOptions<PostHog> = {}): ConsentEffect {
  const { category = 'statistics', instance } = options;
  return vendorSignal({
    name: 'posthog',
    types: { all: category },
    find: () => started(instance ?? scope.posthog, '__loaded'),
    notify(library, { all }) {
      if (all) return library.opt_in_capturing({ captureEventName: false });
      library.set_config(OUT);
      library.opt_out_capturing();
      library.clear_opt_in_out_capturing();
    },
  });
}

/**
 * Opts the visitor into Mixpanel, and out of it. Gate Mixpanel: with `opt_out_tracking_by_default` it
 * sends nothing, but stores the refusal, the tab's identifier and a database before consent.
 *
 * - On grant: `mixpanel.opt_in_tracking()`, without the event that it would track.
 * - On withdrawal: `mixpanel.opt_out_tracking({ delete_user: false })`, which clears what it stores
 *   but for its databases. Mixpanel remembers the refusal in `__mp_opt_in_out_*` only, so that it
 *   would go on once that entry is deleted: declare the entry in a necessary service.
 *
 * @example start({ effects: [mixpanel()] }); // or mixpanel({ instance }), with a bundler
 * @see https://docs.mixpanel.com/docs/privacy/protecting-user-data
 */
export function mixpanel(options: LibraryOptions<Mixpanel> = {}): ConsentEffect {
  const { category = 'statistics', instance } = options;
  return vendorSignal({
    name: 'mixpanel',
    types: { all: category },
    find: () => started(instance ?? scope.mixpanel, 'config'),
    notify(library, { all }) {
      // Without `track`, opting in tracks an event.
      if (all) library.opt_in_tracking({ track: () => {} });
      // The default deletes the visitor's profile, and sends a request for that.
      else library.opt_out_tracking({ delete_user: false });
    },
  });
}

/**
 * Opts the visitor into Amplitude's browser SDK, and out of it. Gate it: with `optOut: true` it sends
 * nothing, but stores its cookie, the page's address and a database before consent.
 *
 * - On grant: `amplitude.setOptOut(false)`. On withdrawal: `amplitude.setOptOut(true)`, without
 *   `reset()`, which would store a new identifier.
 *
 * @example start({ effects: [amplitude()] }); // or amplitude({ instance }), with a bundler
 * @see https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management
 */
export function amplitude(options: LibraryOptions<Amplitude> = {}): ConsentEffect {
  const { category = 'statistics', instance } = options;
  return vendorSignal({
    name: 'amplitude',
    types: { all: category },
    find: () => instance ?? scope.amplitude,
    notify: (library, { all }) => library.setOptOut(!all),
  });
}
