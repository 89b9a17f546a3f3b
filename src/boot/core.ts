import type { ConsentEffect } from '../effects/effect.js';
import { openSettings } from '../effects/settings-links.js';
import { posting } from '../effects/posting.js';
import type { StartOptions } from '../start.js';
import type { ConsentStore } from '../store/consent-store.js';
import { optionsFromPage } from '../store/page-options.js';
import { hasPrivacySignal } from '../store/privacy-signal.js';
import { sharedStore, shareStore } from '../store/shared-store.js';
import { StoreCore } from '../store/store-core.js';
import { bringRules, lazyStorage } from './bring-rules.js';
import { withSettings } from './bring-settings.js';
import { watchWithdrawals } from './bring-withdrawal.js';
import { discoverIn, isPolicyThere } from './discovery.js';
import { warn } from './load-core.js';
import { openGates } from './page-gates.js';
import { setTold, toldBefore } from './told.js';
import { tabs } from './watch.js';
import { wire } from './wiring.js';

let store: ConsentStore | undefined;

/** The store, made unless another copy of the package has, with what follows from it. */
export function begin(): ConsentStore {
  if (store) return store;
  store = sharedStore() ?? create();
  store.settings.fallback = {
    show: (opener) => withSettings((settings) => settings.show(opener)),
    prepare: () => void withSettings((settings) => settings.prepare()),
  };
  start(optionsFromPage());
  store.subscribe(discover);
  // What another tab has changed since the page was told is a change to all of the above.
  setTold(undefined);
  store.refresh();
  return store;
}

/** Adds options and effects of the page. */
export function start(options: StartOptions): void {
  wire(begin(), options, { own: OWN, cookieStorage: lazyStorage });
}

/** Looks for our elements, now and whenever the page or the state changes. */
export function discover(): void {
  discoverIn(begin());
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

const OWN = [watchWithdrawals, gates, tabs, posting];
