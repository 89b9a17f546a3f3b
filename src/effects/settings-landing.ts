import type { ConsentStore } from '../store/consent-store.js';
import { isPageRead } from '../platform/page-state.js';
import { isAtSettings } from './settings-link.js';
import { openSettings, placeOfSettings } from './open-settings.js';

/**
 * In milliseconds: how long changes are collected before the next check, and when checking ends.
 */
const PAUSE = 200;
const PATIENCE = 10_000;

/**
 * Opens the settings, or scrolls to them, at an address that ends with their hash. A page that is
 * still being built (by a router, or by elements whose code loads later) may replace or move the
 * settings; then this scrolls to them again.
 */
export function landOn(store: ConsentStore, landing: AbortController): void {
  const { signal } = landing;
  const end = () => landing.abort();
  setTimeout(end, PATIENCE);
  onChange(store, signal, () => {
    if (!isAtSettings()) end();
    // While the parser is running, an element with the id may still follow.
    else if (isPageRead() || placeOfSettings()) {
      openSettings(store);
      // Assistive technology activates buttons without pointer events.
      addEventListener('click', end, { signal, capture: true });
    }
  });
}

/** Calls `fn` now, and after each change of the page, its size or the store. */
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
