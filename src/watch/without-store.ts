import type { ConsentEffect } from '../effects/run-effects.js';
import { isAnyWaiting } from '../effects/is-any-waiting.js';
import { land, onArrival } from '../effects/settings-arrivals.js';
import { connectTabs, announcing, type NotifyTabs } from '../effects/tab-sync.js';
import { announcedChoice, announceReady, knownConsent, readChoice } from '../page/early-consent.js';
import { storedChoice } from '../page/early-record.js';
import { isMoreNeeded } from '../page/needs.js';
import { openGates } from '../page/early-gates.js';
import { isPrerendering } from '../platform/page-state.js';
import { readCookies } from '../platform/read-cookies.js';
import { warn } from '../platform/warn.js';
import { bannerAttribute } from '../store/banner-attribute.js';
import type { ConsentStore } from '../store/consent-store.js';
import { sharedStore } from '../store/shared-store.js';

type LoadStore = () => Promise<ConsentStore | undefined>;

let loadStore: LoadStore;

/** Sets what loads the store, which this observer does only if something has changed. */
export function loadWith(load: LoadStore): void {
  loadStore = load;
}

let notify: NotifyTabs | undefined;

/** Announces a decision to the other tabs. */
export const notifyTabs: NotifyTabs = (reason) => (notify ??= connectTabs(compare))(reason);

/** Keeps all tabs at one state, also before there is a store. */
export const tabs: ConsentEffect = (store, options) => {
  offerReopen();
  return announcing(notifyTabs)(store, options);
};

/** Loads the link back to the settings, for a page that wants one. */
function offerReopen(): void {
  if (bannerAttribute('reopen') === undefined) return;
  import('../reopen/page-reopen.js').then(({ keepReopen }) => keepReopen(), warn);
}

let isWatching = false;

/**
 * Announces that consent is known, on a page where no store does that because nothing more is
 * needed. The store is loaded when the choice changes, or a script asks for it. A later call checks
 * again whether what the page has now needs the store.
 */
export function watch(): void {
  if (isPrerendering()) {
    document.addEventListener('prerenderingchange', watch, { once: true });
    return;
  }
  notify ??= connectTabs(compare);
  offerReopen();
  if (isMoreNeeded()) return;
  if (!isWatching) begin();
  if (!sharedStore() && isStoreNeeded()) void loadStore();
}

function begin(): void {
  isWatching = true;
  // Something is refused.
  if (/no(=|%3D)\w/.test(storedChoice())) void findLeftovers().catch(warn);
  if (!sharedStore()) watchWithoutStore();
}

function watchWithoutStore(): void {
  if (announcedChoice()) compare();
  else announce();
  onArrival(() => void loadStore().then((store) => store && land(store)));
}

function announce(): void {
  readChoice();
  openGates();
  announceReady();
}

/**
 * Posting a waiting decision needs the store, as do a reload after a withdrawal and the choices in
 * the footer.
 */
const isStoreNeeded = (): boolean =>
  document.querySelector('cookie-choices') !== null ||
  (bannerAttribute('reload') !== undefined && knownConsent().decidedAt !== undefined) ||
  (bannerAttribute('endpoint') !== undefined && isAnyWaiting());

/**
 * Deletes what services that are refused have left, where the device has anything of this site beside
 * the choice. A cache alone is left: a library that has one has an entry in another storage too.
 */
async function findLeftovers(): Promise<void> {
  const isAnythingThere =
    readCookies().includes(';') ||
    localStorage.length ||
    sessionStorage.length ||
    (await indexedDB.databases()).length;
  if (!isAnythingThere) return;
  const { deleteLeftovers, SURVIVED } = await import('../deletion/leftovers.js');
  for (const { name } of await deleteLeftovers()) {
    void loadStore().then((store) => store?.report(SURVIVED, name));
  }
}

/** Compares the stored choice with the one that was announced to the page. */
function compare(): void {
  const store = sharedStore();
  if (store) return store.refresh();
  const announced = announcedChoice();
  if (!announced) return;
  readChoice();
  const hasEnded = announced.choice && knownConsent().decidedAt === undefined;
  if (hasEnded || storedChoice() !== announced.choice) void loadStore();
}
