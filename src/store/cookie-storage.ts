import { parentDomains } from '../model/cookie-domains.js';
import { cookieValue } from '../model/cookie-value.js';
import { CONSENT_COOKIE, cookieValues } from '../model/cookie-values.js';
import { DAY } from '../model/lifetime.js';
import type { ConsentStorage } from './consent-storage.js';
import { writeCookie } from '../platform/write-cookie.js';
import { readCookies } from '../platform/read-cookies.js';
import { registrableDomain } from './registrable-domain.js';

/** How the consent cookie is written. */
export interface CookieOptions {
  /** Default: `cookies_preferences`. */
  readonly name?: string;
  /**
   * Shares the choice with the subdomains of this domain; `auto` finds the registrable domain when
   * a choice is made. Default: this host alone.
   */
  readonly domain?: string;
}

/** Keeps the choice in a first-party cookie that scripts and the site's own server can read. */
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
      // A choice that is kept under another scope as well would hide this one, or come back later.
      if (read() !== value || isDouble(name)) expireBeside(own, name);
      return read() === value;
    },
    clear() {
      expireBeside(null, name);
      // Chromium writes cookies in the background: without a look at them another tab could be told
      // before they are gone, and would find them again.
      read();
    },
  };
}

function isDouble(name: string): boolean {
  return cookieValues(readCookies(), name).length > 1;
}

/** Removes the cookies of this name from the host and from all domains above it but one. */
function expireBeside(spared: string | null | undefined, name: string): void {
  for (const domain of [undefined, ...parentDomains(location.hostname)]) {
    if (domain !== spared) writeCookie(`${name}=`, 0, domain);
  }
}
