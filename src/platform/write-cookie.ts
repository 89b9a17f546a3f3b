import { cookieAttributes } from '../model/cookie-attributes.js';

/**
 * Writes a cookie for the whole site. The browser may refuse it without an error; read it back to
 * find out.
 *
 * @param maxAge Seconds; 0 removes the cookie of this scope.
 * @param domain Default: this host only.
 */
export function writeCookie(pair: string, maxAge: number, domain?: string): void {
  const secure = globalThis.location?.protocol === 'https:' ? '; Secure' : '';
  setCookie(`${pair}; ${cookieAttributes(domain)}; Max-Age=${maxAge}${secure}`);
}

/** Sets a cookie from its text with attributes. Does nothing where cookies are not allowed. */
export function setCookie(cookie: string): void {
  try {
    Reflect.set(isReplaced() ? Document.prototype : document, 'cookie', cookie, document);
  } catch {
    // Writing throws in a sandboxed frame.
  }
}

/**
 * Whether the page has replaced `document.cookie` by something that is no accessor for text. An
 * accessor that returns text is used, because the page may have installed it to block cookies.
 */
const isReplaced = (): boolean =>
  Object.hasOwn(document, 'cookie') && typeof document.cookie !== 'string';
