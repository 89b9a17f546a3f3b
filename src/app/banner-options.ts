import { onAdded } from '../gates/added-nodes.js';
import type { ConsentStore } from '../store/consent-store.js';
import { optionsFromPage, type PageOptions } from '../store/page-options.js';
import { applyOptions, type StartOptions } from './start-options.js';

const BANNER = 'cookie-banner';

/** The options in the banner's attributes that `start()` was not given itself. */
export function optionsBeside(given: StartOptions): PageOptions {
  const named = Object.entries(optionsFromPage());
  return Object.fromEntries(named.filter(([name]) => !(name in given)));
}

/** Takes the options of a banner that a framework renders after `start()`. */
export function awaitBanner(store: ConsentStore, given: StartOptions): void {
  if (document.querySelector(BANNER)) return;
  const ending = new AbortController();
  given.signal?.addEventListener('abort', () => ending.abort(), { once: true });
  const take = () => {
    if (!document.querySelector(BANNER)) return;
    ending.abort();
    void applyOptions(store, { signal: given.signal, ...optionsBeside(given) }, []);
  };
  onAdded(BANNER, take, ending.signal);
}
