import type { ConsentStore } from './consent-store.js';
import type { CookieOptions } from './cookie-storage.js';
import { ofBanner } from './of-banner.js';
import { loadPolicy, readPolicy } from './load-policy.js';

/** What the markup says of how to start. */
export interface PageOptions {
  readonly region?: string;
  readonly revision?: number;
  readonly cookie?: CookieOptions;
  readonly endpoint?: string;
  readonly reload?: boolean;
}

/**
 * Reads the options that are needed before any element is there from the attributes of the banner:
 * `region`, `revision`, `endpoint`, `reload`, and `cookie` and `domain` for the consent cookie.
 */
export function optionsFromPage(): PageOptions {
  const [region, revision] = [ofBanner('region'), ofBanner('revision')];
  const [name, domain] = [ofBanner('cookie'), ofBanner('domain')];
  const endpoint = ofBanner('endpoint');
  return {
    ...(region && { region }),
    ...(revision && { revision: Number(revision) }),
    ...(endpoint && { endpoint }),
    ...((name ?? domain) && { cookie: { name, domain } }),
    ...(ofBanner('reload') !== undefined && { reload: true }),
  };
}

/** The elements whose markup may name a policy. */
export const TAGS = [
  'cookie-banner',
  'cookie-settings',
  'cookie-table',
  'cookie-statement',
  'cookie-gate',
] as const;

/**
 * Takes the policy that an element's markup names. The element does so itself once it is defined;
 * until then, or where the page has an element of its own under that name, nobody else would.
 */
export function policyFromMarkup(element: Element, store: ConsentStore): void {
  if (store.status !== 'empty') return;
  const src = element.getAttribute('src');
  const json = element.querySelector(':scope > script[type="application/json"]')?.textContent;
  if (src) void loadPolicy(store, src);
  else if (json) readPolicy(store, json);
}
