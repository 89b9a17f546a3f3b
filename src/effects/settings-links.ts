import type { ConsentStore } from '../store/consent-store.js';
import type { ConsentEffect } from './effect.js';
import { settingsArrivals } from './settings-arrivals.js';
import { clickedSettingsLink, SETTINGS, takeClick } from './settings-link.js';

/**
 * Lets every link to `#cookie-settings` open the settings, and each page that is opened at that hash.
 * Where the page has an element with that id the link goes to it, as links do, and the focus with it.
 */
export const settingsLinks: ConsentEffect = (store, { signal }) => {
  const follow = (event: MouseEvent) => {
    const link = clickedSettingsLink(event);
    if (link && openSettings(store, link)) takeClick(event, link);
  };
  window.addEventListener('click', follow, { signal, capture: true });
  settingsArrivals(store, { signal });
};

/** Goes to the settings or shows them, and tells whether anything did. */
export function openSettings(store: ConsentStore, link?: HTMLElement): boolean {
  const place = placeOfSettings();
  if (place) goTo(place);
  return place !== null || store.settings.show(link);
}

/** A settings element that shows only a dialog is no place to go to, nor is a hidden one. */
export function placeOfSettings(): HTMLElement | null {
  const target = document.getElementById(SETTINGS);
  return target?.checkVisibility() && !target.hasAttribute('dialog') ? target : null;
}

/**
 * What the browser would do, and the focus behind it: following the link would take the focus off
 * an element that can pass it on but is no tab stop itself.
 */
function goTo(target: HTMLElement): void {
  // A router that keeps its address in the hash would look for a page of that name.
  if (!/^#[!/]/.test(location.hash)) location.hash = SETTINGS;
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}
