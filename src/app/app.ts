import { deletion } from '../deletion/deletion.js';
import type { ConsentEffect } from '../effects/run-effects.js';
import { posting } from '../effects/posting.js';
import { settingsArrivals } from '../effects/settings-arrivals.js';
import { openSettings } from '../effects/open-settings.js';
import { setAsked } from '../page/text-banners.js';
import { announcedChoice, knownRevision, setAnnounced } from '../page/early-consent.js';
import { inspectWith, openGates } from '../page/early-gates.js';
import { whenIdle } from '../platform/page-state.js';
import { hasPrivacySignal } from '../platform/privacy-signal.js';
import { warn } from '../platform/warn.js';
import type { ConsentStorage } from '../store/consent-storage.js';
import { ConsentStore } from '../store/consent-store.js';
import { cookieStorage } from '../store/cookie-storage.js';
import type { EarlyDecision } from '../store/decision-making.js';
import { faultOf, FAULTY, report } from '../store/error-event.js';
import { optionsFromPage } from '../store/page-options.js';
import { declaredSignals } from '../signals/declared-signals.js';
import { sharedStore, shareStore } from '../store/shared-store.js';
import { warnOfRevision } from '../store/load-policy.js';
import { tabs } from '../watch/without-store.js';
import { settingsFallback } from './added-settings.js';
import { loadFound } from './found-elements.js';
import { takePagePolicy } from './page-policy.js';
import { applyOptions, type StartOptions } from './start-options.js';

let store: ConsentStore | undefined;

/** The store of the document, made unless another copy of the package has made it, and started. */
export function begin(): ConsentStore {
  if (store) return store;
  const other = sharedStore();
  store = other ?? shareStore(createStore());
  store.settings.fallback = settingsFallback(store);
  store.requestPolicy = () => takePagePolicy(store!);
  const { cookie, ...options } = optionsFromPage();
  const storage = cookie && sinceAnnounced(cookieStorage(cookie));
  // The policy that was read for the text of the banner wins over any other in the page.
  const revision = knownRevision() ?? options.revision;
  if (revision) warnOfRevision(revision, 'The policy', options.revision);
  void applyOptions(store, { ...options, revision, ...(storage && { storage }) }, NEEDED);
  store.subscribe(discover);
  // What another tab has changed since the announcement is a change to all of the above.
  setAnnounced(undefined);
  store.refresh();
  // Something that a scan does not find, such as an element in a shadow root, has created it.
  if (other) takePagePolicy(other);
  return store;
}

/** Adds options and effects of the page. Resolves when the effects were started. */
export function start(options: StartOptions): Promise<unknown> {
  const started = applyOptions(begin(), options, NEEDED);
  // A banner that shows as text has other words now: its element draws them.
  if (options.texts) document.querySelectorAll('cookie-banner').forEach((one) => setAsked(one));
  return started;
}

/** Loads what the elements of the page need, now and whenever the page or the state changes. */
export function discover(): void {
  try {
    loadFound(begin());
  } catch (error) {
    giveUp(error);
  }
}

/** Denies everything where code of this package throws, for the page may have changed the browser. */
export function giveUp(error: unknown): void {
  try {
    begin();
  } catch {
    // The lines below report the error.
  }
  const begun = sharedStore();
  if (begun) begun.giveUp(error);
  else report(faultOf(error), FAULTY, document);
}

export function followLink(link: HTMLElement): void {
  openSettings(begin(), link);
}

/** Takes over an answer that was given, stored and announced before there was a store. */
export function adopt(decision: EarlyDecision): void {
  try {
    begin().adopt(decision);
  } catch (error) {
    giveUp(error);
  }
}

function createStore(): ConsentStore {
  return new ConsentStore({
    storage: sinceAnnounced(cookieStorage()),
    target: document,
    gpc: hasPrivacySignal(),
    clock: () => announcedChoice()?.at ?? Date.now(),
  });
}

/** A storage that holds the announced choice until the store has started. */
const sinceAnnounced = (storage: ConsentStorage): ConsentStorage => ({
  ...storage,
  read() {
    const announced = announcedChoice();
    return announced ? announced.choice : storage.read();
  },
});

/** Opens the gates that are granted, at every change, and reports mistakes in them when idle. */
const gates: ConsentEffect = (of, { signal }) => {
  of.subscribe(openGates, { signal });
  whenIdle(() => {
    import('../gates/mistakes.js').then(
      ({ inspectGates }) => inspectWith(() => inspectGates(of)),
      warn,
    );
  });
};

/** In one file with what runs them before there is a store. */
const signals = declaredSignals(() => import('../signals/early.js'));

const NEEDED = [signals, deletion, gates, tabs, settingsArrivals, posting];
