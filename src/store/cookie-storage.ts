import { cookieValue, CONSENT_COOKIE, cookieValues } from '../model/consent-cookie.js';
import { DAY } from '../model/lifetime.js';
import type { ConsentStorage } from './consent-storage.js';
import { parentDomains } from '../model/cookie-domains.js';
import { writeCookie } from '../platform/write-cookie.js';
import { readCookies } from '../platform/read-cookies.js';

/** The options of the consent cookie. */
export interface CookieOptions {
  /** Name of the cookie. Default: `cookies_preferences`. */
  readonly name?: string;
  /**
   * Shares the choice with the subdomains of this domain. `auto` finds the registrable domain when
   * a choice is made. Default: this host only.
   */
  readonly domain?: string;
}

/**
 * Stores the choice in a first-party cookie that scripts and the site's own server can read. The
 * cookie has `Path=/` and `SameSite=Lax`, and `Secure` on HTTPS pages. It expires when the choice
 * does.
 */
export function cookieStorage({
  name = CONSENT_COOKIE,
  domain,
}: CookieOptions = {}): ConsentStorage {
  const read = () => cookieValue(readCookies(), name);
  return {
    name,
    read,
    write(value, lifetime) {
      const own = domain === 'auto' ? registrableDomain() : domain?.replace(/^\./, '');
      writeCookie(`${name}=${value}`, lifetime * DAY, own);
      // If the choice is also stored in another scope, that cookie would hide this one, or come
      // back later.
      if (read() !== value || isDouble(name)) expireBeside(own, name);
      return read() === value;
    },
    clear() {
      expireBeside(null, name);
      // Chromium writes cookies in the background. This read waits for it: otherwise another tab
      // could be notified before they are deleted, and would find them again.
      read();
    },
  };
}

function isDouble(name: string): boolean {
  return cookieValues(readCookies(), name).length > 1;
}

/** Removes the cookies of this name from the host and from all parent domains except one. */
function expireBeside(spared: string | null | undefined, name: string): void {
  for (const domain of [undefined, ...parentDomains(location.hostname)]) {
    if (domain !== spared) writeCookie(`${name}=`, 0, domain);
  }
}

const PROBE = 'consent-elements-probe';

/**
 * The widest domain for which this host may set cookies: its registrable domain. Only browsers have
 * the list of public suffixes (`co.uk`, and shared hosts such as `github.io`), so this tries each
 * domain with a cookie that it removes at once. Returns `undefined` for hosts without such a
 * domain, such as `localhost` or an IP address.
 */
function registrableDomain(): string | undefined {
  return parentDomains(location.hostname).reverse().find(acceptsCookies);
}

function acceptsCookies(domain: string): boolean {
  writeCookie(`${PROBE}=1`, 60, domain);
  const isAccepted = cookieValues(readCookies(), PROBE).length > 0;
  if (isAccepted) writeCookie(`${PROBE}=`, 0, domain);
  return isAccepted;
}
