import { hasBrought } from '../effects/added-nodes.js';
import { GATED } from '../effects/gated.js';
import { isPageRead } from '../effects/page-read.js';
import { clickedSettingsLink } from '../effects/settings-link.js';
import { ofBanner } from '../store/of-banner.js';
import { prefetchPolicy } from '../store/prefetched.js';
import { sharedStore } from '../store/shared-store.js';
import { bringWatch, isCoreAsked, loadCore, warn } from './load-core.js';
import { documentStore } from './document-store.js';
import { storedChoice } from './early-record.js';
import { readChoice } from './known-consent.js';
import { isMoreNeeded, OTHERS } from './needs.js';
import { openGates } from './page-gates.js';
import { whenIdle } from './when-idle.js';

/**
 * Opens the gates of a returning visitor, and brings the rest where somebody has to be asked or
 * something to be shown. Otherwise there is no store: when the page is idle, something smaller looks
 * out for other tabs.
 */
export function boot(): void {
  const observer = new MutationObserver((records) => {
    if (hasBrought(records, `${GATED},cookie-banner,${OTHERS}`)) look();
  });
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener('prerenderingchange', () => {
    // The choice may be another one by now.
    sharedStore()?.refresh();
    look();
  });
  document.addEventListener('click', followSettingsLink);
  if (!isPageRead()) document.addEventListener('DOMContentLoaded', look);
  look();
  // What is on its way brings the rest itself, when the banner shows.
  whenIdle(() => isAsked || void bringWatch().then((part) => part?.watch()));
}

/**
 * Looks at the page, at first and whenever something of ours came into it. While the page is being
 * read (an `async` script), a banner is all that can be told from, and one with a policy inside may
 * be there only in part.
 */
function look(): void {
  if (!isPageRead() && !ofBanner('src')) return;
  readChoice();
  openGates();
  if (!isAsked && !isCoreAsked() && isMoreNeeded()) void bring();
  if (isCoreAsked()) discover();
}

function discover(): void {
  void loadCore().then((core) => core?.discover());
}

/** Whether the code is on its way that a page needs where more is to be known, or shown. */
let isAsked = false;

/**
 * A banner that can be drawn ahead of its element is drawn first, for it takes the least code. The
 * rest waits until the page is read, as for any script that is not `async`: so whoever listens for
 * our events has had the time to say so.
 */
async function bring(): Promise<void> {
  isAsked = true;
  const src = ofBanner('src');
  if (src) prefetchPolicy(src);
  const banner = document.querySelector<HTMLElement>(DRAWN_FIRST);
  if (banner && !storedChoice()) await draw(banner);
  if (!isPageRead()) await pageRead();
  prefetch();
  discover();
}

const pageRead = (): Promise<unknown> =>
  new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));

const DRAWN_FIRST = 'cookie-banner:not(:defined, [placement=dialog])';

async function draw(banner: HTMLElement): Promise<void> {
  // The model comes with the other, which would ask for it only when it is there itself: all of it
  // is in one file, and any of its modules brings that.
  import('../model/safe-link.js').catch(warn);
  const first = await import('./first-banner.js').catch(warn);
  // What is wrong with a policy the store tells.
  await first?.drawFirst(banner, { documentStore }).catch(() => undefined);
}

/** All else that a page needs is asked for at once. */
function prefetch(): void {
  const banner = storedChoice() ? undefined : import('../elements/banner-element.js');
  Promise.all([import('./rules.js'), banner]).catch(warn);
}

/** A click before the code is there waits for it; where that never comes, the link is a link. */
function followSettingsLink(event: MouseEvent): void {
  const link = clickedSettingsLink(event);
  if (!link) return;
  event.preventDefault();
  void loadCore().then((core) => (core ? core.followLink(link) : location.assign(link.href)));
}
