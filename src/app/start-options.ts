import type { OwnTexts } from '../model/own-texts.js';
import type { PolicyFile } from '../model/policy-file.js';
import { runEffects, type ConsentEffect, type GivenEffect } from '../effects/run-effects.js';
import { reload } from '../effects/reload.js';
import type { ConsentStore } from '../store/consent-store.js';
import type { ConsentStoreOptions } from '../store/consent-store-options.js';
import { cookieStorage, type CookieOptions } from '../store/cookie-storage.js';
import { loadPolicy, usePolicy } from '../store/load-policy.js';
import { takePageTexts } from '../store/load-own-texts.js';

/** The options of `start()`. Those that are left out stay as the elements of the page set them. */
export interface StartOptions extends Omit<ConsentStoreOptions, 'target'> {
  /** Address of the policy file. Default: what the elements in the page name. */
  readonly src?: string;
  /** The policy itself, instead of a file. */
  readonly policy?: PolicyFile | undefined;
  /**
   * Texts of the site that replace built-in ones, by language tag and id; they replace those of the
   * policy. One that is wrong is reported as `consent-error`, and the built-in text stays. Default:
   * none.
   *
   * @example
   * start({ texts: { fr: { 'action.settings': 'Choisir' } } });
   */
  readonly texts?: OwnTexts;
  /** Name and domain of the consent cookie. */
  readonly cookie?: CookieOptions;
  /** The store to work on. Default: the document's. */
  readonly store?: ConsentStore;
  /**
   * Whether the page is loaded again after a withdrawal, because its scripts cannot be undone. Asks
   * first where the visitor has typed something. Default: no.
   */
  readonly reload?: boolean;
  /**
   * Integrations and effects of your own. They run before any gate opens. A promise of one is
   * waited for, 3 seconds at most: where it rejects, since a blocker has stopped the file that it
   * imports, one warning says so and everything else goes on.
   *
   * @example
   * effects: [import('/cdn/signals.js').then(({ matomo }) => matomo())]
   */
  readonly effects?: readonly GivenEffect[];
  /** Ends all effects. */
  readonly signal?: AbortSignal;
}

/**
 * Configures a store, and runs the effects of the page and those that every page needs. Resolves
 * when they were started.
 *
 * @param needed The effects that every page needs; they run once for each store.
 */
export function applyOptions(
  store: ConsentStore,
  options: StartOptions,
  needed: readonly ConsentEffect[],
): Promise<unknown> {
  const { src, policy, texts, effects = [] } = options;
  const { signal = new AbortController().signal } = options;
  configure(store, options);
  const started = runEffects(store, {
    signal,
    own: needed,
    effects: options.reload ? [...effects, reload] : effects,
  });
  if (texts !== undefined) void takePageTexts(store, texts);
  if (policy !== undefined) usePolicy(store, policy);
  else if (src !== undefined) void loadPolicy(store, src);
  return started;
}

function configure(store: ConsentStore, options: StartOptions): void {
  const { cookie, lifetime, region, revision, endpoint, csrf, gpc, clock } = options;
  const storage = options.storage ?? (cookie && cookieStorage(cookie));
  store.configure({ storage, lifetime, region, revision, endpoint, csrf, gpc, clock });
}
