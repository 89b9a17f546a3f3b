import { cookieScope } from '../model/cookie-scope.js';

/**
 * Writes a cookie for the whole site. A sandboxed frame refuses by an exception, other places in
 * silence: who wants to know reads it back.
 *
 * @param maxAge Seconds; 0 removes the cookie of this scope.
 * @param domain Default: this host alone.
 */
export function writeCookie(pair: string, maxAge: number, domain?: string): void {
  const secure = globalThis.location?.protocol === 'https:' ? '; Secure' : '';
  try {
    document.cookie = `${pair}; ${cookieScope(domain)}; Max-Age=${maxAge}${secure}`;
  } catch {
    // See above.
  }
}
