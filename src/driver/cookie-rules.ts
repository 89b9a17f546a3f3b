import type { Cookie } from 'playwright-core';
import type { SetCookie } from './libraries.js';

/** The domain without the dot that stands for its subdomains. */
export const withoutDot = (domain: string | undefined): string | undefined =>
  domain?.replace(/^\./, '').toLowerCase() || undefined;

/** The path of a cookie: of the setting, else the folder of the address (RFC 6265, 5.1.4). */
export function cookiePath(path: string | undefined, pathname: string): string {
  if (path?.startsWith('/')) return path;
  return pathname.slice(0, pathname.lastIndexOf('/')) || '/';
}

/** What says which cookie a setting means. */
interface Setting {
  readonly name: string;
  readonly host: string;
  readonly domain?: string | undefined;
  readonly path?: string | undefined;
}

/** Whether a cookie in the jar may be the one of a setting. Cookies of several paths share a name. */
export function isOf(cookie: Pick<Cookie, 'name' | 'domain' | 'path'>, setting: Setting): boolean {
  const { name, domain, host, path = '' } = setting;
  if (cookie.name !== name || (path.startsWith('/') && path !== cookie.path)) return false;
  const isHostOnly = !cookie.domain.startsWith('.');
  return withoutDot(cookie.domain) === (domain ?? host) && isHostOnly === !domain;
}

const LOOPBACK = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/;

/** Bytes of the name and the value. */
const MOST = 4096;

const isSafe = ({ protocol, hostname }: URL) => protocol === 'https:' || LOOPBACK.test(hostname);

/** Whether the prefix of the name, if any, allows the attributes. */
function hasRightName({ name, path }: SetCookie, domain: string | undefined): boolean {
  return !/^__host-/i.test(name) || (!domain && path === '/');
}

/** Whether the browser takes this cookie over a secure connection only. */
const needsSecure = ({ name, sameSite, partitioned }: SetCookie): boolean =>
  /^__(?:secure|host)-/i.test(name) || sameSite?.toLowerCase() === 'none' || partitioned === true;

/** Whether Chromium takes a cookie, as far as one can know without its jar. */
export function followsRules(cookie: SetCookie, url: URL, domain: string | undefined): boolean {
  const { name, value, secure } = cookie;
  if (new TextEncoder().encode(name + value).length > MOST) return false;
  if (secure ? !isSafe(url) : needsSecure(cookie)) return false;
  return hasRightName(cookie, domain);
}
