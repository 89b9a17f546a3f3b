import type { ConsentStore } from '../store/consent-store.js';
import { SETTINGS } from './settings-link.js';

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
