import type { ConsentStore } from '../store/consent-store.js';
import type { ConsentEffect } from './effect.js';
import { settingsArrivals } from './settings-arrivals.js';
import { clickedSettingsLink, SETTINGS, takeClick } from './settings-link.js';

/**
 * Makes every link to `#cookie-settings` open the settings, and opens them on each page whose
 * address has that hash. If the page shows an element with that id, the link scrolls to it and
 * focuses it instead.
 */
export const settingsLinks: ConsentEffect = (store, { signal }) => {
  const follow = (event: MouseEvent) => {
    const link = clickedSettingsLink(event);
    if (link && openSettings(store, link)) takeClick(event, link);
  };
  window.addEventListener('click', follow, { signal, capture: true });
  settingsArrivals(store, { signal });
};

/** Scrolls to the settings or opens them. Returns whether either succeeded. */
export function openSettings(store: ConsentStore, link?: HTMLElement): boolean {
  const place = placeOfSettings();
  if (place) goTo(place);
  return place !== null || store.settings.show(link);
}

/**
 * The element that a link scrolls to. A settings element that shows only a dialog is no such place,
 * nor is a hidden one.
 */
export function placeOfSettings(): HTMLElement | null {
  const target = document.getElementById(SETTINGS);
  return target?.checkVisibility() && !target.hasAttribute('dialog') ? target : null;
}

/**
 * Scrolls to the target as the browser would, and then moves the focus. Following the link instead
 * would take the focus off an element that delegates focus but is not a tab stop itself.
 */
function goTo(target: HTMLElement): void {
  // A router that keeps its address in the hash would look for a page with this name.
  if (!/^#[!/]/.test(location.hash)) location.hash = SETTINGS;
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}
