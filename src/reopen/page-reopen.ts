import { languageOf } from '../localization/language-around.js';
import { isAsking } from '../page/text-banners.js';
import { knownConsent } from '../page/early-consent.js';
import type { ConsentStore } from '../store/consent-store.js';
import { sharedStore } from '../store/shared-store.js';
import { isChosen, showReopen } from './reopen.js';

const BANNER = 'cookie-banner[reopen]';

let isKept = false;

/** Keeps the link to the settings up to date, until the banner's element does. */
export function keepReopen(): void {
  if (isKept || top !== self) return update();
  isKept = true;
  for (const type of ['consent-ready', 'consent-change']) document.addEventListener(type, update);
  new MutationObserver(update).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['lang', 'locale', 'reopen'],
  });
  update();
}

let last: HTMLElement | null = null;

function update(): void {
  follow(sharedStore());
  const banner = document.querySelector<HTMLElement>(BANNER);
  if (last && last !== banner) showReopen(last, false, '');
  last = banner;
  // Its element does it.
  if (banner && !banner.matches(':defined')) showReopen(banner, isDue(banner), languageOf(banner));
}

let followed: ConsentStore | undefined;

function follow(store: ConsentStore | undefined): void {
  if (followed === store) return;
  followed = store;
  store?.subscribe(update);
}

const isDue = (banner: HTMLElement): boolean =>
  !isAsking(banner) && (followed ? isChosen(followed) : knownConsent().decidedAt !== undefined);
