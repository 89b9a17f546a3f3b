import type { ConsentStore } from '../store/consent-store.js';
import type { ConsentEffect } from './effect.js';
import { HASH } from './settings-link.js';

interface Until {
  readonly signal?: AbortSignal;
}

/** Opens the settings, or goes to them, where the visitor comes to an address that ends with their hash. */
export const settingsArrivals: ConsentEffect = (store, options) =>
  onArrival(() => land(store, options), options);

/** After the visitor has done anything, nothing opens or moves by itself any more. */
const ACTS = ['pointerdown', 'keydown', 'wheel'];

/** Few visits begin so: the code comes then, and must not open again what was closed meanwhile. */
export function land(store: ConsentStore, until: Until = {}): void {
  const landing = new AbortController();
  const { signal } = landing;
  const end = () => landing.abort();
  for (const type of ACTS) addEventListener(type, end, { signal, capture: true, passive: true });
  until.signal?.addEventListener('abort', end, { signal });
  void import('./settings-landing.js').then(({ landOn }) => landOn(store, landing));
}

/** Whether the page's address leads to the settings, in a router's address behind a hash too. */
export const isAtSettings = (): boolean => location.href.endsWith(HASH);

/** The address of the page when it was looked at last. */
let seen: string | undefined;

/**
 * Calls `arrive` once for each arrival: now, by a link, by Back, and by a client-side router where
 * the browser tells of that (Navigation API).
 */
export function onArrival(arrive: () => void, until: Until = {}): void {
  const look = () => {
    const { href } = location;
    // Who loads the page anew was there before, and may have closed the dialog.
    seen ??= isReloaded() ? href : '';
    const isNew = href !== seen;
    seen = href;
    if (isNew && isAtSettings()) arrive();
  };
  const { navigation } = window as { navigation?: EventTarget };
  addEventListener('hashchange', look, until);
  navigation?.addEventListener('currententrychange', look, until);
  look();
}

function isReloaded(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return (entry as PerformanceNavigationTiming | undefined)?.type === 'reload';
}
