import { cookieScope } from '../model/cookie-scope.js';

/**
 * Writes a cookie for the whole site. What the browser refuses is not there: who wants to know reads
 * it back.
 *
 * @param maxAge Seconds; 0 removes the cookie of this scope.
 * @param domain Default: this host alone.
 */
export function writeCookie(pair: string, maxAge: number, domain?: string): void {
  const secure = globalThis.location?.protocol === 'https:' ? '; Secure' : '';
  setCookie(`${pair}; ${cookieScope(domain)}; Max-Age=${maxAge}${secure}`);
}

/** Sets a cookie that is written out with its attributes, where that is allowed. */
export function setCookie(cookie: string): void {
  try {
    Reflect.set(isReplaced() ? Document.prototype : document, 'cookie', cookie, document);
  } catch {
    // A sandboxed frame.
  }
}

/** An accessor of the page's own that answers with a text is used, for it may keep cookies away. */
const isReplaced = (): boolean =>
  Object.hasOwn(document, 'cookie') && typeof document.cookie !== 'string';
