import { pageAddress } from '../platform/page-address.js';
import { cookieValues } from '../model/consent-cookie.js';

/**
 * The request header for a token, and the name of the cookie, `<meta>` or form field that has it.
 */
export type TokenSource = readonly [header: string, name: string];

/**
 * The conventions that frameworks document. Of each line, the first source with a token is sent.
 */
const CONVENTIONS: readonly (readonly TokenSource[])[] = [
  // Django. The form field is used if the cookie is HttpOnly, or if the session stores the token.
  [
    ['X-CSRFToken', 'csrftoken'],
    ['X-CSRFToken', 'csrfmiddlewaretoken'],
  ],
  // Laravel, Spring and Angular's servers; then Rails, and Laravel without the cookie.
  [
    ['X-XSRF-TOKEN', 'XSRF-TOKEN'],
    ['X-CSRF-Token', 'csrf-token'],
  ],
];

/**
 * Parses the `csrf` option: `X-CSRFToken: csrftoken`, or an empty text for no token. Returns
 * `undefined` for anything else.
 */
export function tokenSources(csrf?: string): typeof CONVENTIONS | undefined {
  if (csrf === undefined) return CONVENTIONS;
  if (!csrf.trim()) return [];
  const [, header, name] = /^\s*([\w!#$%&'*+.^`|~-]+)\s*:\s*(\S+)\s*$/.exec(csrf) ?? [];
  return header && name ? [[[header, name]]] : undefined;
}

/**
 * The request headers with the page's CSRF token. The token is read at each request, because
 * servers change it (Django at each login). Only the page's own origin receives it.
 */
export function tokenHeaders(
  endpoint: string,
  sources: typeof CONVENTIONS = [],
): Record<string, string> {
  if (!pageAddress(endpoint).startsWith(`${location.origin}/`)) return {};
  const found = sources.map((line) =>
    line.map(([header, name]) => [header, tokenNamed(name)]).find(([, token]) => token),
  );
  return Object.fromEntries(found.filter((pair) => pair !== undefined));
}

/**
 * The token in the cookie, `<meta>` or form field with this name, if its text is valid in a header
 * (RFC 9110, section 5.5).
 */
function tokenNamed(name: string): string | undefined {
  const quoted = CSS.escape(name);
  const { content } = document.querySelector<HTMLMetaElement>(`meta[name=${quoted}]`) ?? {};
  const { value } = document.querySelector<HTMLInputElement>(`input[name=${quoted}]`) ?? {};
  return [...cookiesNamed(name), content, value].find((token) => /^[!-~]+$/.test(token ?? ''));
}

function cookiesNamed(name: string): string[] {
  try {
    // Laravel percent-encodes its token. A form named `cookie` hides `document.cookie`.
    return cookieValues(String(document.cookie), name).map(decodeURIComponent);
  } catch {
    return [];
  }
}
