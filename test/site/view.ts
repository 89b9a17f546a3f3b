import type { Tab } from './site.js';

/** Waits until the box of the banner is drawn at the end of the view, or at its start. */
export const standsAt = (tab: Tab, edge: 'start' | 'end') =>
  tab.until((at) => {
    const { shadowRoot } = document.querySelector('cookie-banner')!;
    const box = shadowRoot?.querySelector('[part=region]')?.getBoundingClientRect();
    if (!box) return false;
    if (at === 'start') return box.top === 0 && box.bottom < innerHeight;
    return box.top > 0 && box.bottom <= innerHeight && box.bottom > innerHeight - 40;
  }, edge);

/** Playwright clicks only what would get the click of a visitor. */
export async function takesClick(tab: Tab): Promise<void> {
  await tab.clickPart('reject');
  await tab.heard('consent-change');
}
