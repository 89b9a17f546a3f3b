import { wire } from './boot/wiring.js';
import { deletion } from './effects/deletion.js';
import type { GivenEffect } from './effects/effect.js';
import { gating } from './effects/gating.js';
import { posting } from './effects/posting.js';
import { settingsLinks } from './effects/settings-links.js';
import { tabSync } from './effects/tab-sync.js';
import { cookieStorage, type CookieOptions } from './store/cookie-storage.js';
import type { ConsentStore } from './store/consent-store.js';
import type { ConsentStoreOptions } from './store/consent-store-options.js';
import { documentStore } from './store/document-store.js';

export type { ConsentEffect, GivenEffect } from './effects/effect.js';
export type { ConsentStore } from './store/consent-store.js';
export { documentStore } from './store/document-store.js';

export interface StartOptions extends Omit<ConsentStoreOptions, 'target'> {
  /** Address of the policy file. Default: what the elements in the page name. */
  readonly src?: string;
  /** The policy itself, instead of a file. */
  readonly policy?: unknown;
  /** Name and domain of the consent cookie. */
  readonly cookie?: CookieOptions;
  /** The store to work on. Default: the document's. */
  readonly store?: ConsentStore;
  /**
   * Whether the page is loaded anew after a withdrawal, because its scripts cannot be undone. Asks
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
 * Puts the parts together: reads the stored choice, opens the gates that it allows, fetches the
 * policy. It holds no Lit, so a page can start it from its head and load the elements later. A
 * second call on the same store (another copy of the package) only adds its own effects.
 */
export function start(options: StartOptions = {}): ConsentStore {
  const { store = documentStore() } = options;
  void wire(store, options, { own: OWN, cookieStorage });
  return store;
}

const OWN = [gating, deletion, tabSync, settingsLinks, posting];
