import { awaitBanner, optionsBeside } from './app/banner-options.js';
import { applyOptions, type StartOptions } from './app/start-options.js';
import { deletion } from './deletion/deletion.js';
import { gating } from './effects/gating.js';
import { posting } from './effects/posting.js';
import { settingsLinks } from './effects/settings-link-clicks.js';
import { tabSync } from './effects/tab-sync.js';
import { declaredSignals } from './signals/declared-signals.js';
import type { ConsentStore } from './store/consent-store.js';
import { documentStore } from './store/document-store.js';

export type { StartOptions } from './app/start-options.js';
export type { ConsentEffect, GivenEffect } from './effects/run-effects.js';
export type { ConsentStore } from './store/consent-store.js';
export { documentStore } from './store/document-store.js';

const signals = declaredSignals(() => import('./signals/run-signals.js'));

const NEEDED = [signals, gating, deletion, tabSync, settingsLinks, posting];

/**
 * Starts consent on the page: reads the stored choice, opens the gates that it grants, and fetches
 * the policy. The module does not import Lit, so a page can call `start()` in its head and load the
 * elements later.
 *
 * Until the policy has loaded, a stored choice counts only if its revision is known (see
 * `revision`). A second call on the same store, such as by another copy of the package, runs only
 * its own effects; the built-in ones run once.
 *
 * The page-wide attributes of `<cookie-banner>` (`endpoint`, `cookie`, `domain`, `reload` and so on)
 * mean the same as the options, which win; a banner that is rendered later counts too. On a server,
 * the function does nothing: the store that it returns stays undecided.
 *
 * @param options See {@link StartOptions}. Options that are absent keep their present value.
 * @returns The store: `options.store`, or the document's.
 * @example
 * const consent = start({ src: '/cookies.json', effects: [matomo()] });
 * consent.subscribe(({ consent }) => console.log(consent.isGranted('statistics')));
 */
export function start(options: StartOptions = {}): ConsentStore {
  const { store = documentStore() } = options;
  // A server has no page, and one store for all requests.
  if (!globalThis.document) return store;
  if (options.store) void applyOptions(store, options, NEEDED);
  else {
    void applyOptions(store, { ...optionsBeside(options), ...options }, NEEDED);
    awaitBanner(store, options);
  }
  return store;
}
