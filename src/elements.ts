/**
 * The entry for a script tag. What is loaded first has no Lit and no store: it reads the consent
 * cookie, opens the gates of a returning visitor, and decides what else the page needs.
 */
import { startPage } from './page/page.js';
import { documentStore as ownStore } from './page/stand-in.js';
import { loadApp, noteStart } from './page/parts.js';
import { holdGates } from './effects/signals-first.js';
import { VERSION } from './generated/version.js';
import type { StartOptions } from './start.js';
import type { ConsentStore } from './store/consent-store.js';

export type { StartOptions };

type Start = (options?: StartOptions) => ConsentStore;
type DocumentStore = () => ConsentStore;

/**
 * What the first copy exports, where another address (`elements.js?ver=2`) has loaded the file twice:
 * all is left to that one. `scripts/entry-parts.mjs` has the build put it there.
 */
const first = (globalThis as { [key: symbol]: [DocumentStore, Start] | undefined })[
  Symbol.for(`consent-elements ${VERSION}`)
];

const ownStart: Start = (options = {}) => {
  noteStart();
  // Where the code that runs effects does not come, nothing is announced and gates stay shut.
  const started = loadApp().then((app) => app?.start(options) ?? new Promise(() => {}));
  if (options.effects) {
    holdGates(started);
    // One that rejects before that code is there is no error of the page.
    void Promise.allSettled(options.effects);
  }
  return ownStore();
};

const [documentStore, start] = first ?? [ownStore, ownStart];

export {
  documentStore,
  /** Adds options and effects of the page. @see start of `consent-elements/start.js` */
  start,
};

if (!first) startPage();
