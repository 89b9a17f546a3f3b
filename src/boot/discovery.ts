import type { ConsentStore } from '../store/consent-store.js';
import { loadPolicy } from '../store/load-policy.js';
import { policyFromMarkup, TAGS } from '../store/page-options.js';
import { prefetched } from '../store/prefetched.js';
import { bringSettings, fetchSettings } from './bring-settings.js';
import { bringWithdrawal } from './bring-withdrawal.js';
import { warn } from './load-core.js';
import { isMoreNeeded } from './needs.js';
import { whenIdle } from './when-idle.js';

const DEFINITIONS: Readonly<Record<(typeof TAGS)[number], () => Promise<unknown>>> = {
  'cookie-banner': () =>
    import('../elements/banner-element.js').then(({ CookieBannerElement }) =>
      CookieBannerElement.define(),
    ),
  'cookie-settings': bringSettings,
  'cookie-table': () => import('../define/table.js'),
  'cookie-statement': () => import('../define/statement.js'),
  'cookie-gate': () => import('../define/gate.js'),
};

const requested = new Set<string>();
const elements = () => document.querySelectorAll(TAGS.join());

/** Brings what the elements in the page need, of code and of data. */
export function discoverIn(store: ConsentStore): void {
  if (isMoreNeeded()) takePolicy(store);
  else store.announceReady();
  for (const element of elements()) {
    const tag = element.localName as (typeof TAGS)[number];
    if (requested.has(tag) || (tag === 'cookie-banner' && !isToShow(element, store))) continue;
    requested.add(tag);
    void DEFINITIONS[tag]().catch(warn);
    if (tag === 'cookie-banner') whenIdle(fetchSettings);
  }
  if (store.policy) whenIdle(() => void bringWithdrawal(store));
}

/** One that was drawn ahead without a reason is taken away by its element. */
const isToShow = (banner: Element, store: ConsentStore): boolean =>
  store.undecided.length > 0 || banner.shadowRoot?.hasChildNodes() === true;

function takePolicy(store: ConsentStore): void {
  // Whoever named it may be gone: the body of a page can be replaced.
  const [address] = prefetched.keys();
  if (address && store.status === 'empty') void loadPolicy(store, address);
  for (const element of elements()) policyFromMarkup(element, store);
}

/** Asks for the policy, if the page names one, and resolves when it is there or has failed. */
export async function isPolicyThere(store: ConsentStore): Promise<void> {
  takePolicy(store);
  if (store.status !== 'loading') return;
  const told = new AbortController();
  await new Promise<void>((resolve) =>
    store.subscribe(() => store.status === 'loading' || resolve(), told),
  );
  told.abort();
}
