import type { ConsentStore } from './consent-store.js';
import type { CookieOptions } from './cookie-storage.js';
import { ofBanner } from './of-banner.js';
import { loadPolicy, readPolicy, usePolicy } from './load-policy.js';

/** What the markup says of how to start. */
export interface PageOptions {
  readonly region?: string;
  readonly revision?: number;
  readonly cookie?: CookieOptions;
  readonly endpoint?: string;
  readonly csrf?: string;
  readonly reload?: boolean;
}

/**
 * Reads the options that are needed before any element is there from the attributes of the banner:
 * `region`, `revision`, `endpoint`, `csrf`, `reload`, and `cookie` and `domain` for the consent
 * cookie.
 */
export function optionsFromPage(): PageOptions {
  const [region, revision] = [ofBanner('region'), ofBanner('revision')];
  const [name, domain] = [ofBanner('cookie'), ofBanner('domain')];
  const [endpoint, csrf] = [ofBanner('endpoint'), ofBanner('csrf')];
  return {
    ...(region && { region }),
    ...(revision && { revision: Number(revision) }),
    ...(endpoint && { endpoint }),
    // Empty, it sends no token.
    ...(csrf !== undefined && { csrf }),
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
 * Takes the policy that an element was given, by a property or in its markup. The element does so
 * itself once it is defined; until then, or where the page has an element of its own under that
 * name, nobody else would.
 */
export function policyFromMarkup(element: Element & PolicyHost, store: ConsentStore): void {
  if (store.policy) return;
  // Properties of an element that is not defined yet are plain ones.
  const { policy, src = element.getAttribute('src') } = element;
  if (policy !== undefined) return usePolicy(store, policy);
  if (src) return void loadPolicy(store, src);
  const json = element.querySelector(':scope > script[type="application/json"]')?.textContent;
  // While the page is read, it may be there only in part.
  if (json && document.readyState !== 'loading') readPolicy(store, json);
}

interface PolicyHost {
  readonly policy?: unknown;
  readonly src?: string;
}
