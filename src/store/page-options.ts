import type { ConsentStore } from './consent-store.js';
import type { CookieOptions } from './cookie-storage.js';
import { bannerAttribute } from './banner-attribute.js';
import { loadPolicy, readPolicy, usePolicy } from './load-policy.js';

/** The options for `start()` in the page's markup. */
export interface PageOptions {
  readonly region?: string;
  readonly revision?: number;
  readonly cookie?: CookieOptions;
  readonly endpoint?: string;
  readonly csrf?: string;
  readonly reload?: boolean;
}

/**
 * Reads the options that are needed before any element is defined from the banner's attributes:
 * `region`, `revision`, `endpoint`, `csrf`, `reload`, and `cookie` and `domain` for the consent
 * cookie.
 */
export function optionsFromPage(): PageOptions {
  const [region, revision] = [bannerAttribute('region'), bannerAttribute('revision')];
  const [name, domain] = [bannerAttribute('cookie'), bannerAttribute('domain')];
  const [endpoint, csrf] = [bannerAttribute('endpoint'), bannerAttribute('csrf')];
  return {
    ...(region && { region }),
    ...(revision && { revision: Number(revision) }),
    ...(endpoint && { endpoint }),
    // An empty value is passed on: it sends no token.
    ...(csrf !== undefined && { csrf }),
    ...((name ?? domain) && { cookie: { name, domain } }),
    ...(bannerAttribute('reload') !== undefined && { reload: true }),
  };
}

/** The elements whose markup may contain a policy or its address. */
export const TAGS = [
  'cookie-banner',
  'cookie-settings',
  'cookie-table',
  'cookie-statement',
  'cookie-gate',
  'cookie-choices',
] as const;

/**
 * Takes the policy that an element was given by a property or in its markup. An element does so
 * itself once it is defined. This is for the time before, and for pages with an element of their
 * own under that name.
 */
export function policyFromMarkup(element: Element & PolicyHost, store: ConsentStore): void {
  if (store.policy) return;
  // Before an element is defined, its properties are ordinary own properties.
  const { policy, src = element.getAttribute('src') } = element;
  if (policy !== undefined) return usePolicy(store, policy);
  if (src) return void loadPolicy(store, src);
  const json = element.querySelector(':scope > script[type="application/json"]')?.textContent;
  // While the parser is running, the JSON may be incomplete.
  if (json && document.readyState !== 'loading') readPolicy(store, json);
}

interface PolicyHost {
  readonly policy?: unknown;
  readonly src?: string;
}
