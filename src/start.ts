import { wire, type StartOptions } from './app/wiring.js';
import { deletion } from './deletion/deletion.js';
import { gating } from './effects/gating.js';
import { posting } from './effects/posting.js';
import { settingsLinks } from './effects/settings-links.js';
import { tabSync } from './effects/tab-sync.js';
import type { ConsentStore } from './store/consent-store.js';
import { documentStore } from './store/document-store.js';

export type { StartOptions } from './app/wiring.js';
export type { ConsentEffect, GivenEffect } from './effects/effect.js';
export type { ConsentStore } from './store/consent-store.js';
export { documentStore } from './store/document-store.js';

const NEEDED = [gating, deletion, tabSync, settingsLinks, posting];

/**
 * Puts the parts together: reads the stored choice, opens the gates that it allows, fetches the
 * policy. It holds no Lit, so a page can start it from its head and load the elements later. A
 * second call on the same store (another copy of the package) only adds its own effects.
 */
export function start(options: StartOptions = {}): ConsentStore {
  const { store = documentStore() } = options;
  void wire(store, options, NEEDED);
  return store;
}
