import { holdGates, withTimeLimit } from '../effects/signals-first.js';
import { domContentLoaded, modulesRun } from '../effects/module-scripts.js';
import { clickedSettingsLink, HASH, takeClick } from '../effects/settings-link.js';
import { onAdded } from '../gates/added-nodes.js';
import { ledger } from '../gates/ledger.js';
import { GATED } from '../gates/marks.js';
import { whenIdle, isPageRead } from '../platform/page-state.js';
import { warn } from '../platform/warn.js';
import { bannerAttribute } from '../store/banner-attribute.js';
import { prefetchPolicy } from '../store/prefetched.js';
import { sharedStore, whenShared } from '../store/shared-store.js';
import { isAsked, setAsked } from './text-banners.js';
import { readChoice } from './early-consent.js';
import { storedChoice } from './early-record.js';
import { isMoreNeeded, OTHERS } from './needs.js';
import { requestTranslation } from './request-translation.js';
import { openGates } from './early-gates.js';
import { isAppRequested, loadApp, loadWatch, requestElements } from './load-parts.js';

/**
 * Starts the script tag: opens the gates of a returning visitor, and loads more only where the
 * visitor has to be asked, or an element has something to show. Without a store, a smaller part
 * observes other tabs once the page is idle.
 */
export function startPage(): void {
  begin().catch(giveUp);
}

async function begin(): Promise<void> {
  holdGates(modulesRun());
  onAdded(`${GATED},cookie-banner,cookie-choices,${OTHERS}`, scan);
  document.addEventListener('prerenderingchange', () => {
    // The choice may be another one by now.
    sharedStore()?.refresh();
    scan();
  });
  addEventListener('click', followSettingsLink, true);
  if (!isPageRead()) document.addEventListener('DOMContentLoaded', scan);
  scan();
  watchWhenIdle();
  // An element in the shadow root of another, where a scan does not find it, or a bundled script.
  whenShared(discover);
}

/**
 * Deferred work competes neither with the banner nor with gated scripts. A gated script that never
 * loads must not keep the page from being watched.
 */
function watchWhenIdle(): void {
  whenIdle(() => {
    if (isBusy) return;
    void withTimeLimit(ledger().done)
      .then(loadWatch)
      .then((part) => part?.watch());
  });
}

/**
 * Re-evaluates the page: at start, and whenever one of the package's elements or a gate is added.
 * While the parser is running (an `async` script) only a banner with `src` is acted on; a policy
 * inside it may be incomplete.
 */
function scan(): void {
  act().catch(giveUp);
}

let isBusy = false;

async function act(): Promise<void> {
  if (!isPageRead() && !bannerAttribute('src')) return;
  readChoice();
  // An exception there is reported, and the banner shows nevertheless.
  queueMicrotask(openGates);
  if (isBusy || !isMoreNeeded()) {
    if (isAppRequested()) discover();
    else watchWhenIdle();
    return;
  }
  isBusy = true;
  const isEnough = await load();
  isBusy = false;
  if (isEnough) watchWhenIdle();
}

/** Denies everything, and reports it, where the page has replaced what this code needs. */
function giveUp(error: unknown): void {
  void loadApp().then((app) => app?.giveUp(error));
}

function discover(): void {
  void loadApp().then((app) => app?.discover());
}

/**
 * Reads the policy, and draws the banner as text where the visitor has to be asked: that takes the
 * least code. Resolves to whether it was enough. If not, loads the store once the parser has
 * finished, so that scripts of the page have subscribed.
 */
async function load(): Promise<boolean> {
  const src = bannerAttribute('src');
  if (src) prefetchPolicy(src);
  const banner = document.querySelector<HTMLElement>(
    'cookie-banner:not(:defined, [loading=eager])',
  );
  // First, because browsers request few files at once by HTTP/1.1.
  const asked = banner && !isAsked(banner) && readOrAsk(banner);
  if (document.querySelector(OTHERS)) requestElements();
  await asked;
  if (!isPageRead()) await domContentLoaded();
  const isEnough = !isAppRequested() && !isMoreNeeded();
  if (!isEnough) discover();
  return isEnough;
}

/** A stored choice needs nothing but the policy, unless something in that is undecided. */
async function readOrAsk(banner: HTMLElement): Promise<void> {
  const isEnough = storedChoice() && !document.querySelector(OTHERS);
  if (isEnough && (await isTaken(banner, import('../reading/take-banner.js')))) return;
  const isText = !banner.matches('[placement=dialog]');
  if (isText && (await isTaken(banner, loadAsk()))) return;
  setAsked(banner);
}

function loadAsk(): Part {
  const ask = import('../ask/ask.js');
  requestTranslation(document.documentElement.lang);
  return ask;
}

type Part = Promise<{ takeBanner(banner: HTMLElement): Promise<boolean> }>;

/** The store, which is loaded then, reports mistakes in the policy. */
const isTaken = (banner: HTMLElement, part: Part) =>
  part.then(({ takeBanner }) => takeBanner(banner).catch(() => false), warn);

/**
 * A click before the code has loaded waits for it. If it cannot load, the browser follows the link.
 */
function followSettingsLink(event: MouseEvent): void {
  const link = clickedSettingsLink(event);
  if (!link) return;
  takeClick(event, link);
  void loadApp().then((app) => (app ? app.followLink(link) : location.assign(HASH)));
}
