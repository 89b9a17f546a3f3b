import { parentDomains } from '../model/cookie-domains.js';
import { cookieValues } from '../model/cookie-values.js';
import { writeCookie } from '../platform/write-cookie.js';
import { readCookies } from '../platform/read-cookies.js';

const PROBE = 'consent-elements-probe';

/**
 * The widest domain for which this host may set cookies: its registrable domain. Only browsers have
 * the list of public suffixes (`co.uk`, and shared hosts such as `github.io`), so this tries each
 * domain with a cookie that it removes at once. Returns `undefined` for hosts without such a
 * domain, such as `localhost` or an IP address.
 */
export function registrableDomain(): string | undefined {
  return parentDomains(location.hostname).reverse().find(acceptsCookies);
}

function acceptsCookies(domain: string): boolean {
  writeCookie(`${PROBE}=1`, 60, domain);
  const isAccepted = cookieValues(readCookies(), PROBE).length > 0;
  if (isAccepted) writeCookie(`${PROBE}=`, 0, domain);
  return isAccepted;
}
