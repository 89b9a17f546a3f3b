import { sharedDomain } from '../model/cookie-domains.js';

/** Whether all pages around this one are of the same site. Asks the browser where that takes it. */
export async function isSameSiteFrame(): Promise<boolean> {
  for (const host of outerHosts()) if (!(await isSameSite(host))) return false;
  return true;
}

async function isSameSite(host: string): Promise<boolean> {
  if (host === location.hostname) return true;
  const domain = sharedDomain(location.hostname, host);
  return domain !== undefined && !(await isPublicSuffix(domain));
}

/** The hosts of all pages around this one; an empty one where the browser does not name it. */
function outerHosts(): string[] {
  // Firefox has them since version 153.
  const origins = location.ancestorOrigins as DOMStringList | undefined;
  return origins ? [...origins].map(hostOf) : [outermostHost()];
}

/** Browsers take `http:` and `https:` of one host for two sites. */
function hostOf(origin: string): string {
  const [scheme, host = ''] = origin.split(/:\/\/|:\d+$/);
  return `${scheme}:` === location.protocol ? host : '';
}

/** Readable only if that page is of the same origin. */
function outermostHost(): string {
  try {
    return window.top!.location.hostname;
  } catch {
    return '';
  }
}

/**
 * Whether everybody may have a site below a domain of this host, as below `co.uk` and `github.io`.
 * Only browsers have the list; they look into it when a script names the domain of a cookie. A
 * cookie that is not there is deleted for that, so nothing is written. `true` where the browser
 * does not say.
 */
async function isPublicSuffix(domain: string): Promise<boolean> {
  try {
    const { cookieStore } = globalThis as { cookieStore?: CookieStore };
    if (cookieStore) await cookieStore.delete({ name: 'consent-elements-probe', domain });
    else await relaxDomain(domain);
    return false;
  } catch {
    return true;
  }
}

/**
 * The way without a cookie store, which only secure pages have: a frame of its own takes the domain
 * for `document.domain`, which browsers refuse for a public suffix. In this page itself it would be
 * for good.
 */
async function relaxDomain(domain: string): Promise<void> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  // An empty document would have the very origin of this page, not one that is equal to it.
  frame.src = URL.createObjectURL(new Blob([], { type: 'text/html' }));
  try {
    await new Promise((resolve) => {
      frame.onload = resolve;
      document.documentElement.append(frame);
    });
    frame.contentDocument!.domain = domain;
  } finally {
    URL.revokeObjectURL(frame.src);
    frame.remove();
  }
}
