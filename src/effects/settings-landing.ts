import type { ConsentStore } from '../store/consent-store.js';
import { isPageRead } from '../platform/page-read.js';
import { isAtSettings } from './settings-arrivals.js';
import { openSettings, placeOfSettings } from './settings-links.js';

/** Milliseconds: what a page may take to change when it has come to rest, and to come to rest. */
const PAUSE = 200;
const PATIENCE = 10_000;

/**
 * Opens the settings, or goes to them, at an address that ends with their hash. A page that is still
 * being made (by a router, by elements whose code comes later) may replace what was shown, or move
 * it: it is gone to again then.
 */
export function landOn(store: ConsentStore, landing: AbortController): void {
  const { signal } = landing;
  const end = () => landing.abort();
  setTimeout(end, PATIENCE);
  onChange(store, signal, () => {
    if (!isAtSettings()) end();
    // There may be a place to go to further down in the page.
    else if (isPageRead() || placeOfSettings()) {
      openSettings(store);
      // Assistive technology presses buttons without a pointer.
      addEventListener('click', end, { signal, capture: true });
    }
  });
}

/** Calls `fn` now and after changes of the page, of its size and of the store. */
function onChange(store: ConsentStore, signal: AbortSignal, fn: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!signal.aborted) fn();
    }, PAUSE);
  };
  const nodes = new MutationObserver(later);
  const sizes = new ResizeObserver(later);
  nodes.observe(document, { childList: true, subtree: true });
  sizes.observe(document.documentElement);
  store.subscribe(later, { signal });
  document.addEventListener('DOMContentLoaded', later, { signal });
  signal.addEventListener('abort', () => {
    nodes.disconnect();
    sizes.disconnect();
  });
  if (placeOfSettings() && !signal.aborted) fn();
  later();
}
