import type { ConsentStore } from '../store/consent-store.js';
import type { ConsentEffect } from './run-effects.js';
import { isAtSettings } from './settings-link.js';

interface Until {
  readonly signal?: AbortSignal;
}

/**
 * Opens the settings, or scrolls to them, if the visitor arrives at an address that ends with their
 * hash.
 */
export const settingsArrivals: ConsentEffect = (store, options) =>
  onArrival(() => land(store, options), options);

/** After one of these events, nothing opens or scrolls by itself any more. */
const ACTS = ['pointerdown', 'keydown', 'wheel'];

/**
 * Loads the code on demand, because few visits begin at this address. When it arrives, it must not
 * open again what the visitor has closed in the meantime.
 */
export function land(store: ConsentStore, until: Until = {}): void {
  const landing = new AbortController();
  const { signal } = landing;
  const end = () => landing.abort();
  for (const type of ACTS) addEventListener(type, end, { signal, capture: true, passive: true });
  until.signal?.addEventListener('abort', end, { signal });
  void import('./settings-landing.js').then(({ landOn }) => landOn(store, landing));
}

/** The address of the page at the last check. */
let seen: string | undefined;

/**
 * Calls `arrive` once for each arrival: now, by a link, by the Back button, and by a client-side
 * router if the browser supports the Navigation API.
 */
export function onArrival(arrive: () => void, until: Until = {}): void {
  const check = () => {
    const isFirst = seen === undefined;
    const isNew = location.href !== seen;
    seen = location.href;
    if (!isNew || !isAtSettings()) return;
    // After a reload the visitor has been here before, and may have closed the dialog. Only asked
    // at this address, because the entry takes 10 kB of memory.
    if (!isFirst || !isReloaded()) arrive();
  };
  const { navigation } = window as { navigation?: Partial<EventTarget> };
  addEventListener('hashchange', check, until);
  // A script of the page may have a variable of this name.
  navigation?.addEventListener?.('currententrychange', check, until);
  check();
}

function isReloaded(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return (entry as PerformanceNavigationTiming | undefined)?.type === 'reload';
}
