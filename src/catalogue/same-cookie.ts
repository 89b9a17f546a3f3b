import type { CookieDeclaration } from '../model/policy.js';
import { matchesName } from '../model/name-pattern.js';

const placeOf = ({ storage = 'cookie' }: CookieDeclaration): string => storage;

/** What distinguishes a cookie from the others of its service. */
export const cookieKey = (cookie: CookieDeclaration): string =>
  [cookie.name, placeOf(cookie), cookie.domain ?? ''].join(' ');

/** How a list of changes names a cookie. */
export function cookieLabel(cookie: CookieDeclaration): string {
  const place = placeOf(cookie);
  const where = [place === 'cookie' ? '' : place, cookie.domain ?? ''].filter(Boolean).join(', ');
  return where ? `${cookie.name} (${where})` : cookie.name;
}

/** The names of cookies, with their places only where two have one name. */
export function cookieLabels(cookies: readonly CookieDeclaration[]): string[] {
  const isTwice = ({ name }: CookieDeclaration) =>
    cookies.filter((cookie) => cookie.name === name).length > 1;
  return cookies.map((cookie) => (isTwice(cookie) ? cookieLabel(cookie) : cookie.name));
}

/**
 * Whether a declaration of the site stands for a cookie of the catalogue: its name is the same, or a
 * pattern that covers it, and nothing says that they are stored in different places.
 */
export function covers(own: CookieDeclaration, cookie: CookieDeclaration): boolean {
  const isElsewhere = own.domain && cookie.domain && own.domain !== cookie.domain;
  return placeOf(own) === placeOf(cookie) && !isElsewhere && matchesName(own.name, cookie.name);
}
