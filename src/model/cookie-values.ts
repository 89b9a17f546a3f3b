/** The consent cookie's name, unless the site gives another. */
export const CONSENT_COOKIE = 'cookies_preferences';

/** All values of a cookie in a `Cookie` header or in `document.cookie`; names compare whole. */
export function cookieValues(header: string, name: string): string[] {
  const prefix = `${name}=`;
  const pairs = header.split(/;\s*/).filter((candidate) => candidate.startsWith(prefix));
  return pairs.map((pair) => pair.slice(prefix.length));
}
