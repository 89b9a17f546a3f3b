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

/**
 * The value of the consent cookie in a `Cookie` header or in `document.cookie`. If the name occurs
 * twice, because two scopes (host and domain) have the cookie, the newest choice is used.
 */
export function cookieValue(header: string, name: string): string | undefined {
  let newest: string | undefined;
  for (const one of cookieValues(header, name)) {
    if (newest === undefined || madeAt(one) > madeAt(newest)) newest = one;
  }
  return newest;
}

/** Reads the `at` field of a choice, also if a server has percent-encoded the value. */
function madeAt(value: string): number {
  return Number(/(?:^"?|&|%26)at(?:=|%3D)(\d+)/i.exec(value)?.[1] ?? -1);
}
