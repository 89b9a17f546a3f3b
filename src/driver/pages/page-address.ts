/** Browsers, servers and sitemaps know no longer ones. */
const LONGEST = 2048;

/** A scheme, and not a host before a port as in `localhost:8000`. */
const SCHEME = /^[a-z][a-z\d+.-]*:(?!\d)/i;

const LOOPBACK = /^(?:localhost|[\w.-]+\.localhost|127(?:\.\d+){3}|\[::1\])(?=[:/?#]|$)/i;

const EXPECTED = 'expected an address such as “https://www.example.org/contact”';

/** The text with a scheme: `http` for this machine, else `https`. */
function withScheme(text: string): string {
  if (SCHEME.test(text)) return text;
  const rest = text.replace(/^\/\//, '');
  return `${LOOPBACK.test(rest) ? 'http' : 'https'}://${rest}`;
}

/** A path of the site, such as `/contact`, and not `//www.example.org`. */
export const isPath = (text: string): boolean => /^\/(?!\/)/.test(text);

/** Why an address cannot be visited; `undefined` if it can. */
function objectionTo({ href, protocol, username, password }: URL): string | undefined {
  if (protocol !== 'http:' && protocol !== 'https:') {
    return `has the scheme “${protocol}”, and only “http:” and “https:” are visited`;
  }
  if (username || password) {
    return 'contains a user name or password, which would be written into the record: sign in with “--storage-state” or a login script';
  }
  return href.length > LONGEST ? `has more than ${LONGEST} characters` : undefined;
}

/** Hides what stands before an `@`: it may be a password. */
const shown = (text: string): string => text.replace(/\/\/[^/?#]*@/, '//…@').slice(0, 200);

/** The page of a URL: without a fragment, which names a place in it. */
function pageOf(url: URL): string {
  url.hash = '';
  return url.href;
}

/**
 * Reads the address of a page as people write it: without a scheme, or as a path of the site.
 * Throws an error for what is no address, and for what cannot be visited.
 */
export function pageAddress(text: string, base?: string): string {
  if (isPath(text) && base === undefined) {
    throw new Error(`“${shown(text)}” is a path without a site: ${EXPECTED} before it.`);
  }
  const full = isPath(text) ? new URL(text, base).href : withScheme(text);
  if (!URL.canParse(full)) throw new Error(`“${shown(text)}” is not an address: ${EXPECTED}.`);
  const objection = objectionTo(new URL(full));
  if (objection) throw new Error(`“${shown(text)}” ${objection}; ${EXPECTED}.`);
  return pageOf(new URL(full));
}

/** The address in a file of the site, relative to the file; `undefined` if it cannot be visited. */
export function linkedAddress(text: string, base: string): string | undefined {
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return objectionTo(url) === undefined ? pageOf(url) : undefined;
}
