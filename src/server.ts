/** Reads the visitor's choice on a server, by the same rules as in the browser. No DOM, no Lit. */
import { decodeConsent } from './model/codec.js';
import { createConsent, type Consent } from './model/consent.js';
import { cookieValue } from './model/cookie-header.js';
import { parsePolicy } from './model/parse-policy.js';
import type { Policy } from './model/policy.js';
import { boundedLifetime, recordInForce } from './model/validity.js';

export { parsePolicy };
export type { Consent, Policy };

/** A request of the Fetch API, or of Node's `http` and of Express. */
export interface RequestLike {
  readonly headers: Headers | Readonly<Record<string, string | string[] | undefined>>;
}

export interface ReadConsentOptions {
  /** The policy; without it `revision` must be given for a choice to count. */
  readonly policy?: Policy;
  /** The policy's revision, where the policy itself is not at hand. */
  readonly revision?: number;
  /** Where the visitor is, for a policy with a basis per region. */
  readonly region?: string;
  /** Whether the request had `Sec-GPC: 1`; read from a request, to be given beside a bare header. */
  readonly gpc?: boolean;
  /** Name of the consent cookie. Default: `cookies_preferences`. */
  readonly name?: string;
  /** How long a choice holds, in days. Default: 180. */
  readonly lifetime?: number;
  /** Milliseconds since 1970. Default: `Date.now()`. */
  readonly now?: number;
}

/**
 * The visitor's consent, from a request or the text of its `Cookie` header. What cannot be read is
 * undecided; never throws.
 */
export function readConsent(
  source: string | null | undefined | RequestLike,
  options: ReadConsentOptions = {},
): Consent {
  const { policy, revision, region } = options;
  const { cookies, gpc } = headersOf(source, options);
  const value = cookieValue(cookies, options.name ?? 'cookies_preferences');
  const record = value === undefined ? undefined : decodeConsent(value);
  const now = Math.floor((options.now ?? Date.now()) / 1000);
  const validity = { now, lifetime: boundedLifetime(options.lifetime), policy, revision };
  return createConsent(recordInForce(record, validity), policy, { region, gpc });
}

/** Only the value `1` of `Sec-GPC` means anything (W3C Global Privacy Control, section 3.2). */
function headersOf(source: string | null | undefined | RequestLike, { gpc }: ReadConsentOptions) {
  if (typeof source === 'string') return { cookies: source, gpc };
  const header = (name: string) => headerOf(source, name);
  return { cookies: header('cookie') ?? '', gpc: gpc ?? header('sec-gpc') === '1' };
}

function headerOf(source: null | undefined | RequestLike, name: string): string | undefined {
  const headers = source?.headers;
  const value = isHeaders(headers) ? headers.get(name) : headers?.[name];
  return typeof value === 'string' ? value : undefined;
}

function isHeaders(headers: RequestLike['headers'] | undefined): headers is Headers {
  return typeof headers?.get === 'function';
}
