/**
 * The entry for a script tag. What is loaded first has no Lit and no store: it reads the consent
 * cookie, opens the gates of a returning visitor, and decides what else the page needs.
 */
import { boot } from './boot/boot.js';
import { documentStore } from './boot/document-store.js';
import { loadCore } from './boot/load-core.js';
import type { StartOptions } from './start.js';
import type { ConsentStore } from './store/consent-store.js';

export { documentStore, type StartOptions };

/** Adds options and effects of the page. @see start of `consent-elements/start.js` */
export function start(options: StartOptions = {}): ConsentStore {
  void loadCore().then((core) => core?.start(options));
  return documentStore();
}

boot();
