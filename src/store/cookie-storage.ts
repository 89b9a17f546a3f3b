import { parentDomains } from '../model/cookie-domains.js';
import { cookieValue } from '../model/cookie-header.js';
import type { ConsentStorage } from './consent-storage.js';

const DAY = 24 * 60 * 60;

/** How the consent cookie is written. */
export interface CookieOptions {
  /** Default: `cookies_preferences`. */
  readonly name?: string;
  /** Shares the choice with the subdomains of this domain. Default: this host alone. */
  readonly domain?: string;
}

/** Keeps the choice in a first-party cookie that scripts and the site's own server can read. */
export function cookieStorage({
  name = 'cookies_preferences',
  domain,
}: CookieOptions = {}): ConsentStorage {
  const read = () => cookieValue(cookieHeader(), name);
  const scope = scopeOf(domain);
  return {
    name,
    read,
    write(value, lifetime) {
      writeCookie(`${name}=${value}; ${scope}; Max-Age=${lifetime * DAY}`);
      // A choice that was kept under another scope would be read first, and win.
      if (read() !== value) expireElsewhere(name, domain);
      return read() === value;
    },
    clear() {
      writeCookie(`${name}=; ${scope}; Max-Age=0`);
      if (read() !== undefined) expireElsewhere(name, domain);
    },
  };
}

/** Removes cookies of the same name from the host and from all domains above but one. */
function expireElsewhere(name: string, domain?: string): void {
  for (const other of [undefined, ...parentDomains(location.hostname)]) {
    if (other !== domain) writeCookie(`${name}=; ${scopeOf(other)}; Max-Age=0`);
  }
}

/** Without a path a cookie belongs to the folder of the page that wrote it. */
function scopeOf(domain?: string): string {
  return `Path=/; SameSite=Lax${domain ? `; Domain=${domain}` : ''}`;
}

/** Reading throws in a sandboxed frame, and there is no document on a server. */
function cookieHeader(): string {
  try {
    return document.cookie;
  } catch {
    return '';
  }
}

function writeCookie(cookie: string): void {
  try {
    document.cookie = location.protocol === 'https:' ? `${cookie}; Secure` : cookie;
  } catch {
    // A sandboxed frame refuses cookies by an exception, other places in silence; the caller
    // reads back either way.
  }
}
