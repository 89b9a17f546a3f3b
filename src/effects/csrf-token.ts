import { cookieValues } from '../model/cookie-values.js';

/** The request header that takes a token, and the cookie, `<meta>` or form field that has it. */
export type TokenSource = readonly [header: string, name: string];

/** What the frameworks document; of each line the first source that has a token is sent. */
const CONVENTIONS: readonly (readonly TokenSource[])[] = [
  // Django; the field stands in for a cookie that is HttpOnly or a token that the session keeps.
  [
    ['X-CSRFToken', 'csrftoken'],
    ['X-CSRFToken', 'csrfmiddlewaretoken'],
  ],
  // Laravel, Spring, Angular's servers; then Rails, and Laravel without the cookie.
  [
    ['X-XSRF-TOKEN', 'XSRF-TOKEN'],
    ['X-CSRF-Token', 'csrf-token'],
  ],
];

/** Reads the option `csrf`: `X-CSRFToken: csrftoken`, or nothing; `undefined` for anything else. */
export function tokenSources(csrf?: string): typeof CONVENTIONS | undefined {
  if (csrf === undefined) return CONVENTIONS;
  if (!csrf.trim()) return [];
  const [, header, name] = /^\s*([\w!#$%&'*+.^`|~-]+)\s*:\s*(\S+)\s*$/.exec(csrf) ?? [];
  return header && name ? [[[header, name]]] : undefined;
}

/**
 * The headers that have the page's CSRF token. Servers change tokens (Django at each login), so a
 * token is read when it is sent. Only the page's own origin gets it.
 */
export function tokenHeaders(
  endpoint: string,
  sources: typeof CONVENTIONS = [],
): Record<string, string> {
  if (new URL(endpoint, document.baseURI).origin !== origin) return {};
  const found = sources.map((line) =>
    line.map(([header, name]) => [header, tokenNamed(name)]).find(([, token]) => token),
  );
  return Object.fromEntries(found.filter((pair) => pair !== undefined));
}

/** A token is text that may stand in a header (RFC 9110, section 5.5). */
function tokenNamed(name: string): string | undefined {
  const quoted = CSS.escape(name);
  const { content } = document.querySelector<HTMLMetaElement>(`meta[name=${quoted}]`) ?? {};
  const { value } = document.querySelector<HTMLInputElement>(`input[name=${quoted}]`) ?? {};
  return [...cookiesNamed(name), content, value].find((token) => /^[!-~]+$/.test(token ?? ''));
}

function cookiesNamed(name: string): string[] {
  try {
    // Laravel encodes its token as an address does; a form named `cookie` hides the cookies.
    return cookieValues(String(document.cookie), name).map(decodeURIComponent);
  } catch {
    return [];
  }
}
