/** The default name of the consent cookie. */
export const CONSENT_COOKIE = 'cookies_preferences';

/**
 * All values of a cookie in a `Cookie` header or in `document.cookie`. The name must match exactly.
 */
export function cookieValues(header: string, name: string): string[] {
  const prefix = `${name}=`;
  const pairs = header.split(/;\s*/).filter((candidate) => candidate.startsWith(prefix));
  return pairs.map((pair) => pair.slice(prefix.length));
}
