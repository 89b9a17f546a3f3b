import type { CookieOptions } from './cookie-storage.js';

/** What the markup says of how to start. */
export interface PageOptions {
  readonly region?: string;
  readonly revision?: number;
  readonly cookie?: CookieOptions;
}

/**
 * Reads the options that are needed before any element is there from the attributes of the banner:
 * `region`, `revision`, and `cookie` and `domain` for the consent cookie.
 */
export function optionsFromPage(): PageOptions {
  const banner = document.querySelector('cookie-banner');
  const attribute = (name: string) => banner?.getAttribute(name) ?? undefined;
  const [region, revision] = [attribute('region'), attribute('revision')];
  const [name, domain] = [attribute('cookie'), attribute('domain')];
  return {
    ...(region && { region }),
    ...(revision && { revision: Number(revision) }),
    ...((name ?? domain) && { cookie: { name, domain } }),
  };
}
