/** The consent cookie's name, unless the site gives another. */
export const CONSENT_COOKIE = 'cookies_preferences';

/**
 * The value of a cookie in a `Cookie` header or in `document.cookie`; names compare whole. A name
 * stands there twice when two scopes (host and domain) have it: then the newest choice counts.
 */
export function cookieValue(header: string, name: string): string | undefined {
  const [first, ...others] = cookieValues(header, name);
  return others.reduce((newest, one) => (madeAt(one) > madeAt(newest!) ? one : newest), first);
}

/** All values of a cookie, in their order. */
export function cookieValues(header: string, name: string): string[] {
  const prefix = `${name}=`;
  const pairs = header.split(/;\s*/).filter((candidate) => candidate.startsWith(prefix));
  return pairs.map((pair) => pair.slice(prefix.length));
}

/** The `at` of a choice, also where a server has percent-encoded it. */
function madeAt(value: string): number {
  return Number(/(?:^"?|&|%26)at(?:=|%3D)(\d+)/i.exec(value)?.[1] ?? -1);
}
