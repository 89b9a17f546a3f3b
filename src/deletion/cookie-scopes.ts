import { parentDomains } from '../model/cookie-domains.js';
import type { CookieDeclaration } from '../model/policy.js';
import { setCookie } from '../platform/write-cookie.js';
import { readCookies } from '../platform/read-cookies.js';

/**
 * Deletes the cookies that `isMeant` selects, and returns the names of those that remain. A cookie
 * that is declared with a path is deleted there even if this page cannot see it.
 */
export function deleteCookies(
  isMeant: (name: string) => boolean,
  { name: declared, path }: CookieDeclaration = { name: '' },
): string[] {
  const paths = pathPrefixes(location.pathname);
  for (const name of cookieNames().filter(isMeant)) deleteCookie(name, paths);
  if (path && isMeant(declared)) deleteCookie(declared, [path]);
  return cookieNames().filter(isMeant);
}

function cookieNames(): string[] {
  const pairs = readCookies().split('; ');
  return [...new Set(pairs.map((pair) => pair.split('=')[0]!).filter(Boolean))];
}

/**
 * Deletes a cookie in every scope that the page could have set it in. A cookie can be deleted only
 * with its domain and path, which scripts cannot read. So this tries the host and each parent
 * domain (the browser ignores those that it does not allow, such as `co.uk`), each prefix of the
 * path, and the partitioned jar.
 */
function deleteCookie(name: string, paths: readonly string[]): void {
  const parents = parentDomains(location.hostname);
  for (const domain of ['', ...parents.map((parent) => `; Domain=${parent}`)]) {
    for (const path of paths) {
      const expired = `${name}=; Max-Age=0; Path=${path}${domain}`;
      setCookie(expired);
      // Cookies with the prefixes __Secure- and __Host- can only be changed with `Secure`.
      setCookie(`${expired}; Secure`);
      setCookie(`${expired}; Secure; SameSite=None; Partitioned`);
    }
  }
}

/** `/a/b` → `/`, `/a`, `/a/`, `/a/b`. */
export function pathPrefixes(pathname: string): string[] {
  const parts = pathname.split('/').slice(1);
  const prefixes = parts.flatMap((_, index) => {
    const prefix = `/${parts.slice(0, index + 1).join('/')}`;
    return [prefix, `${prefix}/`];
  });
  return [...new Set(['/', ...prefixes.filter((prefix) => !prefix.endsWith('//'))])];
}
