import type { Cookie, Page, Request } from 'playwright-core';
import { hostOf, partyOf } from './addresses.js';
import { isOf } from './cookie-rules.js';
import type { CookieSetting } from './cookie-setting.js';

/**
 * The pages that are observed. What happens in windows that they open belongs to the record of
 * another site.
 */
export interface Windows {
  /** Says that a page is observed. */
  observe(page: Page): void;
  isObserved(page: Page): boolean;
  /** Whether a request is one of another window. */
  isElsewhere(request: Request): boolean;
  /** Says that the page that has requested these hosts is not one of the site. */
  leave(requested: readonly string[]): void;
  /** The cookies of the browser without those that only other pages and windows can have set. */
  without(cookies: readonly Cookie[], settings: readonly CookieSetting[]): Cookie[];
}

function pageOf(request: Request): Page | undefined {
  try {
    return request.frame().page();
  } catch {
    // A service worker's request has no frame; the first one of a window comes before its page.
    return undefined;
  }
}

/** @param siteHost The host of the site, whose cookies are recorded whoever sets them. */
export function createWindows(siteHost: string): Windows {
  const pages = new WeakSet<Page>();
  const hosts = new Set<string>();
  const isElsewhere = (request: Request) => {
    const page = pageOf(request);
    return page ? !pages.has(page) : request.isNavigationRequest();
  };
  const add = (host: string) => {
    if (partyOf(host, siteHost) === 'third') hosts.add(host);
  };
  // The domain of a cookie that is sent to all subdomains begins with a dot.
  const isTheirs = ({ domain }: Cookie) =>
    domain.startsWith('.')
      ? [...hosts].some((host) => `.${host}`.endsWith(domain))
      : hosts.has(domain);
  return {
    observe: (page) => void pages.add(page),
    isObserved: (page) => pages.has(page),
    isElsewhere(request) {
      const host = hostOf(request.url());
      const isTheirRequest = isElsewhere(request);
      if (isTheirRequest) add(host);
      else hosts.delete(host);
      return isTheirRequest;
    },
    leave: (requested) => requested.forEach(add),
    without: (cookies, settings) =>
      cookies.filter((one) => !isTheirs(one) || settings.some((setting) => isOf(one, setting))),
  };
}
