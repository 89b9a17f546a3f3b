/**
 * The entry for a script tag. Its core has no Lit: it reads the consent cookie at once, opens the
 * gates of a returning visitor, and loads the code of an element when that element has something
 * to show: the banner only while something is undecided, the settings only when they are opened.
 */
import { start } from './start.js';
import { documentStore } from './store/document-store.js';
import { optionsFromPage, policyFromMarkup, TAGS } from './store/page-options.js';

export { start, type StartOptions } from './start.js';
export { documentStore };

const DEFINITIONS: Readonly<Record<(typeof TAGS)[number], () => Promise<unknown>>> = {
  'cookie-banner': () => import('./define/banner.js'),
  'cookie-settings': () => import('./define/settings.js'),
  'cookie-table': () => import('./define/table.js'),
  'cookie-statement': () => import('./define/statement.js'),
  'cookie-gate': () => import('./define/gate.js'),
};

const requested = new Set<string>();
const store = documentStore();
store.settings.fallback = (opener) =>
  void import('./define/settings.js').then(({ addSettings }) => addSettings(opener), warn);
start(optionsFromPage());
store.subscribe(discover);
new MutationObserver(discover).observe(document, { childList: true, subtree: true });

/** Looks for our elements, now and whenever the page or the state changes. */
function discover(): void {
  for (const element of document.querySelectorAll(TAGS.join())) {
    const tag = element.localName as (typeof TAGS)[number];
    policyFromMarkup(element, store);
    if (requested.has(tag) || (tag === 'cookie-banner' && !isBannerNeeded())) continue;
    requested.add(tag);
    void DEFINITIONS[tag]().catch(warn);
  }
}

function isBannerNeeded(): boolean {
  return store.undecided.length > 0 || store.status === 'empty';
}

function warn(error: unknown): void {
  console.warn('consent-elements: a part could not be loaded', error);
}
