import { hasAdded } from '../gates/added-nodes.js';
import { GATED } from '../gates/marks.js';
import { domContentLoaded, modulesRun } from '../effects/module-scripts.js';
import { isPageRead } from '../effects/page-read.js';
import { clickedSettingsLink, HASH, takeClick } from '../effects/settings-link.js';
import { holdGates } from '../effects/signals-first.js';
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
  begin().catch(giveUp);
}

async function begin(): Promise<void> {
  holdGates(modulesRun());
  const observer = new MutationObserver((records) => {
    if (hasAdded(records, `${GATED},cookie-banner,${OTHERS}`)) look();
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-consent'],
  });
  document.addEventListener('prerenderingchange', () => {
    // The choice may be another one by now.
    sharedStore()?.refresh();
    look();
  });
  addEventListener('click', followSettingsLink, true);
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
  attempt().catch(giveUp);
}

async function attempt(): Promise<void> {
  if (!isPageRead() && !ofBanner('src')) return;
  readChoice();
  // What throws there is reported, and keeps no banner from coming.
  queueMicrotask(openGates);
  if (isCoreAsked()) discover();
  else if (!isAsked && isMoreNeeded()) await bring();
}

/** Denies everything, and reports it, where the page has replaced what this code needs. */
function giveUp(error: unknown): void {
  void loadCore().then((core) => core?.giveUp(error));
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
  if (!isPageRead()) await domContentLoaded();
  prefetch();
  discover();
}

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
  takeClick(event, link);
  void loadCore().then((core) => (core ? core.followLink(link) : location.assign(HASH)));
}
