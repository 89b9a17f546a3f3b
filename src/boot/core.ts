import type { ConsentEffect } from '../effects/effect.js';
import { settingsArrivals } from '../effects/settings-arrivals.js';
import { openSettings } from '../effects/settings-links.js';
import { posting } from '../effects/posting.js';
import type { StartOptions } from '../start.js';
import type { ConsentStore } from '../store/consent-store.js';
import { optionsFromPage } from '../store/page-options.js';
import { faultOf, FAULTY } from '../store/faults.js';
import { hasPrivacySignal } from '../store/privacy-signal.js';
import { report } from '../store/report.js';
import { sharedStore, shareStore } from '../store/shared-store.js';
import { StoreCore } from '../store/store-core.js';
import { bringRules, lazyStorage } from './bring-rules.js';
import { showSettings, withSettings } from './bring-settings.js';
import { watchWithdrawals } from './bring-withdrawal.js';
import { discoverIn } from './discovery.js';
import { warn } from './load-core.js';
import { openGates } from './page-gates.js';
import { isPolicyThere } from './page-policy.js';
import { setTold, toldBefore } from './told.js';
import { tabs } from './watch.js';
import { wire } from './wiring.js';

let store: ConsentStore | undefined;

/** The store, made unless another copy of the package has, with what follows from it. */
export function begin(): ConsentStore {
  if (store) return store;
  store = sharedStore() ?? create();
  store.settings.fallback = {
    show: (opener) => showSettings(begin(), opener),
    prepare: () => void withSettings((settings) => settings.prepare()),
  };
  void start(optionsFromPage());
  store.subscribe(discover);
  // What another tab has changed since the page was told is a change to all of the above.
  setTold(undefined);
  store.refresh();
  return store;
}

/** Adds options and effects of the page. Resolves when the effects were started. */
export function start(options: StartOptions): Promise<unknown> {
  return wire(begin(), options, { own: OWN, cookieStorage: lazyStorage });
}

/** Looks for our elements, now and whenever the page or the state changes. */
export function discover(): void {
  try {
    discoverIn(begin());
  } catch (error) {
    giveUp(error);
  }
}

/** Denies everything where code of this package throws, for the page may have changed the browser. */
export function giveUp(error: unknown): void {
  try {
    begin();
  } catch {
    // What is given up on already.
  }
  const begun = sharedStore();
  if (begun) begun.giveUp(error);
  else report(faultOf(error), FAULTY, document);
}

export function followLink(link: HTMLElement): void {
  openSettings(begin(), link);
}

function create(): ConsentStore {
  const created = new StoreCore({
    storage: lazyStorage(),
    target: document,
    gpc: hasPrivacySignal(),
    clock: () => toldBefore()?.at ?? Date.now(),
  });
  created.prepare = async () => {
    await Promise.all([bringRules(created).catch(warn), isPolicyThere(created)]);
    created.prepare = undefined;
  };
  return shareStore(created);
}

/** Lets in what is granted, at every change. */
const gates: ConsentEffect = (of, { signal }) => of.subscribe(openGates, { signal });

const OWN = [watchWithdrawals, gates, tabs, settingsArrivals, posting];
