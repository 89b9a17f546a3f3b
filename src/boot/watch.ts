import type { ConsentEffect } from '../effects/effect.js';
import { isPrerendering } from '../effects/prerendering.js';
import { land, onArrival } from '../effects/settings-arrivals.js';
import { connectTabs, telling, type TellTabs } from '../effects/tab-sync.js';
import { ofBanner } from '../store/of-banner.js';
import { tellReady } from '../store/readiness.js';
import { readCookies } from '../store/read-cookies.js';
import { sharedStore } from '../store/shared-store.js';
import { storedChoice } from './early-record.js';
import { knownConsent, readChoice } from './known-consent.js';
import { bringStore, warn } from './load-core.js';
import { isMoreNeeded } from './needs.js';
import { openGates } from './page-gates.js';
import { setTold, toldBefore } from './told.js';

let tell: TellTabs | undefined;
const connected = (): TellTabs => (tell ??= connectTabs(look));

/** Keeps all tabs at one state, also before there is a store. */
export const tabs: ConsentEffect = (store, options) => telling(connected())(store, options);

/**
 * Tells the page that consent is known, where no store will do so because nothing more is needed.
 * That comes only when the choice becomes another one, or somebody asks for it.
 */
export function watch(): void {
  if (isPrerendering()) {
    document.addEventListener('prerenderingchange', watch, { once: true });
    return;
  }
  connected();
  if (isMoreNeeded()) return;
  // Something is refused.
  if (/no(=|%3D)\w/.test(storedChoice())) void findLeftovers().catch(warn);
  if (sharedStore()) return;
  readChoice();
  openGates();
  setTold({ choice: storedChoice(), at: Date.now() });
  tellReady(document, knownConsent());
  onArrival(() => void bringStore().then((store) => store && land(store)));
  if (STORE_OPTIONS.some((name) => ofBanner(name) !== undefined)) void bringStore();
}

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
  if (isAnythingThere) await (await import('./leftovers.js')).deleteLeftovers();
}

/** What waits to be posted, and what a withdrawal in another tab means here, takes the store. */
const STORE_OPTIONS = ['endpoint', 'reload'];

function look(): void {
  const store = sharedStore();
  if (store) return store.refresh();
  const told = toldBefore();
  if (!told) return;
  readChoice();
  const hasEnded = knownConsent().decidedAt === undefined;
  if (hasEnded || storedChoice() !== told.choice) void bringStore();
}
