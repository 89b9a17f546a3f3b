import type { ConsentStore } from '../store/consent-store.js';
import { policyFromMarkup, TAGS } from '../store/page-options.js';
import { bringWithdrawal } from './bring-withdrawal.js';
import { warn } from './load-core.js';
import { isMoreNeeded } from './needs.js';
import { whenIdle } from './when-idle.js';

const DEFINITIONS: Readonly<Record<(typeof TAGS)[number], () => Promise<unknown>>> = {
  'cookie-banner': () =>
    import('../elements/banner-element.js').then(({ CookieBannerElement }) =>
      CookieBannerElement.define(),
    ),
  'cookie-settings': () => import('../define/settings.js'),
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
  for (const { localName } of elements()) {
    const tag = localName as (typeof TAGS)[number];
    if (requested.has(tag) || (tag === 'cookie-banner' && !store.undecided.length)) continue;
    requested.add(tag);
    void DEFINITIONS[tag]().catch(warn);
  }
  if (store.policy) whenIdle(() => void bringWithdrawal(store));
}

function takePolicy(store: ConsentStore): void {
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
