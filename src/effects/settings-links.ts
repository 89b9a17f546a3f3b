import type { ConsentEffect } from './effect.js';

const ID = 'cookie-settings';

/**
 * Lets every link to `#cookie-settings` open the settings. Where the page has an element with that
 * id the link goes to it, as links do, and the focus with it.
 */
export const settingsLinks: ConsentEffect = (store, { signal }) => {
  const open = (event: MouseEvent) => {
    const link = clickedLink(event);
    if (!link || !isSettingsLink(link)) return;
    const place = placeOfSettings();
    if (place) goTo(place);
    if (place || store.settings.show(link)) event.preventDefault();
  };
  document.addEventListener('click', open, { signal });
};

/** A settings element that shows only a dialog is no place to go to, nor is a hidden one. */
function placeOfSettings(): HTMLElement | null {
  const target = document.getElementById(ID);
  return target?.checkVisibility() && !target.hasAttribute('dialog') ? target : null;
}

/**
 * What the browser would do, and the focus behind it: following the link would take the focus off
 * an element that can pass it on but is no tab stop itself.
 */
function goTo(target: HTMLElement): void {
  location.hash = ID;
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}

/** Links inside of shadow roots are seen through the composed path. */
function clickedLink(event: MouseEvent): HTMLAnchorElement | undefined {
  const { altKey, ctrlKey, metaKey, shiftKey } = event;
  const isPlain = event.button === 0 && ![altKey, ctrlKey, metaKey, shiftKey].includes(true);
  if (event.defaultPrevented || !isPlain) return undefined;
  return event
    .composedPath()
    .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
}

function isSettingsLink(link: HTMLAnchorElement): boolean {
  const here = location.href.split('#')[0];
  const [address, hash] = link.href.split('#');
  return hash === ID && address === here;
}
