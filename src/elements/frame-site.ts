import { sharedDomain } from '../model/cookie-domains.js';

/**
 * Whether all ancestor pages belong to the same site. Asks the browser about public suffixes if
 * needed.
 */
export async function isSameSiteFrame(): Promise<boolean> {
  for (const host of outerHosts()) if (!(await isSameSite(host))) return false;
  return true;
}

async function isSameSite(host: string): Promise<boolean> {
  if (host === location.hostname) return true;
  const domain = sharedDomain(location.hostname, host);
  return domain !== undefined && !(await isPublicSuffix(domain));
}

/** The hosts of all ancestor pages; an empty string where the browser hides the host. */
function outerHosts(): string[] {
  // Firefox supports this since version 153.
  const origins = location.ancestorOrigins as DOMStringList | undefined;
  return origins ? [...origins].map(hostOf) : [outermostHost()];
}

/** The host of an origin. `http:` and `https:` of one host are two sites for browsers. */
function hostOf(origin: string): string {
  const [scheme, host = ''] = origin.split(/:\/\/|:\d+$/);
  return `${scheme}:` === location.protocol ? host : '';
}

/** The host of the outermost page; readable only if that page is same-origin. */
function outermostHost(): string {
  try {
    return window.top!.location.hostname;
  } catch {
    return '';
  }
}

/**
 * Whether anybody can register a site under a domain of this host, as under `co.uk` and
 * `github.io`. Only browsers have the list of such domains; they check it when a script names the
 * domain of a cookie. This deletes a cookie that does not exist, so that nothing is written.
 * Resolves to `true` if the browser does not reveal it.
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
 * The way without the Cookie Store API, which is limited to secure contexts: a separate frame sets
 * `document.domain`, which browsers refuse for a public suffix. In this page, the change would be
 * permanent.
 */
async function relaxDomain(domain: string): Promise<void> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  // An empty document would share this page's origin object; a blob has an equal, separate one.
  // The older name of `URL`, of which scripts of pages have variables.
  frame.src = webkitURL.createObjectURL(new Blob([], { type: 'text/html' }));
  try {
    await new Promise((resolve) => {
      frame.onload = resolve;
      document.documentElement.append(frame);
    });
    frame.contentDocument!.domain = domain;
  } finally {
    webkitURL.revokeObjectURL(frame.src);
    frame.remove();
  }
}
