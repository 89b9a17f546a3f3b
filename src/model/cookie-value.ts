import { cookieValues } from './cookie-values.js';

/**
 * The value of the consent cookie in a `Cookie` header or in `document.cookie`. A name stands there
 * twice when two scopes (host and domain) have it: then the newest choice counts.
 */
export function cookieValue(header: string, name: string): string | undefined {
  let newest: string | undefined;
  for (const one of cookieValues(header, name)) {
    if (newest === undefined || madeAt(one) > madeAt(newest)) newest = one;
  }
  return newest;
}

/** The `at` of a choice, also where a server has percent-encoded it. */
function madeAt(value: string): number {
  return Number(/(?:^"?|&|%26)at(?:=|%3D)(\d+)/i.exec(value)?.[1] ?? -1);
}
