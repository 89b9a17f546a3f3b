import { hasBrought } from '../effects/added-nodes.js';
import { GATED } from '../effects/gates.js';
import { clickedSettingsLink } from '../effects/settings-link.js';
import { prefetchPolicy } from '../store/fetch-policy.js';
import { ofBanner } from '../store/of-banner.js';
import { sharedStore } from '../store/shared-store.js';
import { isCoreAsked, loadCore, warn } from './load-core.js';
import { readChoice, storedChoice } from './known-consent.js';
import { isMoreNeeded, OTHERS } from './needs.js';
import { openGates } from './page-gates.js';
import { whenIdle } from './when-idle.js';

/**
 * Opens the gates of a returning visitor, and brings the rest: at once where somebody has to be
 * asked or something to be shown, else when the page is idle.
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
  look();
  whenIdle(discover);
}

/** Looks at the page, at first and whenever something of ours came into it. */
function look(): void {
  readChoice();
  openGates();
  if (!isCoreAsked() && isMoreNeeded()) prefetch();
  if (isCoreAsked()) discover();
}

function discover(): void {
  void loadCore().then((core) => core?.discover());
}

/** All that a first visit needs is asked for at once. */
function prefetch(): void {
  void loadCore();
  const src = ofBanner('src');
  if (src) prefetchPolicy(src);
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
