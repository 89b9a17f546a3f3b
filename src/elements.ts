/**
 * The entry for a script tag, and for bundlers that load elements on demand. The code that it loads
 * first has no Lit and no store: it reads the consent cookie, opens the gates of a returning
 * visitor, and decides what else the page needs.
 */
import { startPage } from './page/page.js';
import { documentStore as ownStore } from './page/stand-in.js';
import { loadApp, noteStart } from './page/load-parts.js';
import { holdGates } from './effects/signals-first.js';
import { VERSION } from './generated/version.js';
import type { StartOptions } from './start.js';
import type { ConsentStore } from './store/consent-store.js';

export type { StartOptions };

type Start = (options?: StartOptions) => ConsentStore;
type DocumentStore = () => ConsentStore;

/**
 * The exports of the first copy, if the page has loaded this file twice by different addresses
 * (`elements.js?ver=2`). The second copy then does nothing itself. The build sets this global in
 * `scripts/entry-parts.mjs`.
 */
const first = (globalThis as { [key: symbol]: [DocumentStore, Start] | undefined })[
  Symbol.for(`consent-elements ${VERSION}`)
];

const ownStart: Start = (options = {}) => {
  if (!globalThis.document) return ownStore();
  noteStart();
  // If the code that runs effects cannot be loaded, nothing is announced and gates stay closed.
  const started = loadApp().then((app) => app?.start(options) ?? new Promise(() => {}));
  if (options.effects) {
    holdGates(started);
    // Marks rejections as handled: an effect that rejects before that code has loaded is no error
    // of the page.
    Promise.all(options.effects).catch(() => undefined);
  }
  return ownStore();
};

/**
 * The store of the document. Before its code has loaded, it answers from the consent cookie, and
 * keeps what it is asked to do until then.
 */
export const documentStore: DocumentStore = first?.[0] ?? ownStore;

/**
 * Adds options and effects of the page, and returns the store of the document.
 *
 * @see start of `consent-elements/start.js`
 */
export const start: Start = first?.[1] ?? ownStart;

// A bundler's app may import this on a server too, where there is no page.
if (!first && globalThis.document) startPage();
