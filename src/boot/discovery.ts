import type { ConsentStore } from '../store/consent-store.js';
import type { TAGS } from '../store/page-options.js';
import { bringSettings, fetchSettings } from './bring-settings.js';
import { bringWithdrawal } from './bring-withdrawal.js';
import { warn } from './load-core.js';
import { isMoreNeeded } from './needs.js';
import { elements, takePagePolicy } from './page-policy.js';
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

/** Brings what the elements in the page need, of code and of data. */
export function discoverIn(store: ConsentStore): void {
  if (isMoreNeeded()) takePagePolicy(store);
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

/**
 * One that was drawn ahead without a reason is taken away by its element. Where the policy is
 * missing, only a defined element sees that a script sets its property or adds a child.
 */
const isToShow = (banner: Element, store: ConsentStore): boolean =>
  store.undecided.length > 0 ||
  !!banner.shadowRoot?.querySelector('section') ||
  (store.status === 'empty' && isMoreNeeded());
