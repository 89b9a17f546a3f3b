import type { ConsentEffect } from './run-effects.js';
import { openSettings } from './open-settings.js';
import { settingsArrivals } from './settings-arrivals.js';
import { clickedSettingsLink, takeClick } from './settings-link.js';

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
