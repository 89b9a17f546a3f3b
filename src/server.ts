/** Reads and keeps the visitor's choice on a server, by the browser's rules. No DOM, no Lit. */
import { decodeConsent, unwrap } from './model/decode.js';
import { createConsent, type Consent, type ConsentRecord } from './model/consent.js';
import { cookieScope } from './model/cookie-scope.js';
import { cookieValue } from './model/cookie-value.js';
import { CONSENT_COOKIE } from './model/cookie-values.js';
import { idProblem } from './model/id-problem.js';
import { basisOf, withDefaults, type Policy, type PolicyFile } from './model/policy.js';
import { boundedLifetime } from './model/bounded-lifetime.js';
import { DAY } from './model/lifetime.js';
import { recordInForce } from './model/validity.js';

export type { Consent, Policy, PolicyFile };

/** A request of the Fetch API, or of Node's `http` and of Express. */
export interface RequestLike {
  readonly headers: Headers | Readonly<Record<string, string | string[] | undefined>>;
  /** The whole address, in the Fetch API. */
  readonly url?: string;
  /** `http` or `https`, in Express. */
  readonly protocol?: string;
}

/** Where the cookies stand: a request, or the text of its `Cookie` header. */
export type CookieSource = string | null | undefined | RequestLike;

export interface ReadConsentOptions {
  /**
   * The policy, as it stands in `cookies.json`. One that cannot be used counts as none; why it
   * cannot tells `parsePolicy` of `consent-elements/policy.js`. Without a policy `revision` must be
   * given for a choice to count.
   */
  readonly policy?: PolicyFile;
  /** The policy's revision, where the policy itself is not at hand. */
  readonly revision?: number;
  /** Where the visitor is, for a policy with a basis per region. */
  readonly region?: string;
  /** Whether the request had `Sec-GPC: 1`; read from a request, to be given beside a bare header. */
  readonly gpc?: boolean;
  /** Name of the consent cookie. Default: `cookies_preferences`. */
  readonly name?: string;
  /** How long a choice holds, in days. Default: 180; at most 400. */
  readonly lifetime?: number;
  /** Milliseconds since 1970. Default: `Date.now()`. */
  readonly now?: number;
}

export interface SetCookieOptions extends ReadConsentOptions {
  /** The domain that the page gives its consent cookie. Default: this host alone. */
  readonly domain?: string;
  /**
   * Whether the cookie is for https alone. Default: whether the visitor came by https, as
   * `X-Forwarded-Proto`, the address or the protocol of the request says; where none does, yes.
   */
  readonly secure?: boolean;
}

/**
 * The visitor's consent, from a request or the text of its `Cookie` header. What cannot be read is
 * undecided; never throws.
 */
export function readConsent(source: CookieSource, options: ReadConsentOptions = {}): Consent {
  const { gpc = headerOf(source, 'sec-gpc') === '1', region } = options;
  const { record, policy } = choiceIn(source, options);
  return createConsent(record, policy, { region, gpc });
}

/**
 * The value of a `Set-Cookie` header that keeps the visitor's choice. Safari removes what a script
 * has stored after seven days without a visit, a refusal as well; it leaves alone what the site's
 * own server has set. Send it with any answer to the visitor: the value stays what it is, time of
 * the decision included, and the cookie ends when the choice does, for a visit renews no choice.
 *
 * Nothing where no choice is in force, or where the value may have lost its end; never throws.
 *
 * @see https://webkit.org/tracking-prevention/
 */
export function consentSetCookie(
  source: CookieSource,
  options: SetCookieOptions = {},
): string | undefined {
  const { record, value, left } = choiceIn(source, options);
  const text = unwrap(value);
  if (!record || !WHOLE.test(text) || left < 1) return undefined;
  return `${options.name ?? CONSENT_COOKIE}=${text}; Max-Age=${left}; ${attributes(source, options)}`;
}

/**
 * A value that has its list of refusals, and only what a cookie may consist of (RFC 6265, section
 * 4.1.1): one that came percent-encoded could bring a second header with it.
 */
const WHOLE = /^(?=(.*&)?no=)[!#-+\--:<-[\]-~]*$/;

/** The page's own script reads the cookie, so it is never `HttpOnly`. */
function attributes(source: CookieSource, { domain, secure = isSecure(source) }: SetCookieOptions) {
  return `${cookieScope(domain)}${secure ? '; Secure' : ''}`;
}

/** The choice in force, its text, and the seconds that are left to it. */
function choiceIn(source: CookieSource, options: ReadConsentOptions) {
  const { name = CONSENT_COOKIE, revision } = options;
  const header = typeof source === 'string' ? source : headerOf(source, 'cookie');
  const value = cookieValue(header ?? '', name) ?? '';
  const policy = usablePolicy(options.policy);
  const lifetime = boundedLifetime(options.lifetime);
  const now = Math.floor((options.now ?? Date.now()) / 1000);
  const record = recordInForce(decodeConsent(value), { now, lifetime, policy, revision });
  return { record, value, policy, left: secondsLeft(record, now, lifetime * DAY) };
}

/** Never more than a lifetime, though the clock of the visitor may be ahead. */
function secondsLeft(record: ConsentRecord | undefined, now: number, lifetime: number): number {
  return record ? Math.floor(Math.min(record.at + lifetime - now, lifetime)) : 0;
}

/** Leaves out a policy that would grant what it must not: a service of a category that is none. */
function usablePolicy(policy?: PolicyFile): Policy | undefined {
  try {
    const whole = policy && withDefaults(policy);
    // A basis that cannot be read throws here rather than when it is asked for.
    whole?.categories.forEach((category) => basisOf(category));
    const isUsable = whole && Number.isInteger(whole.revision) && !idProblem(whole);
    return isUsable ? whole : undefined;
  } catch {
    return undefined;
  }
}

function isSecure(source: CookieSource): boolean {
  const { url = '', protocol } = typeof source === 'string' ? {} : (source ?? {});
  const [scheme] = /^https?(?=:)/.exec(url) ?? [];
  // Behind a proxy the request itself may have come by http.
  const known = headerOf(source, 'x-forwarded-proto') ?? scheme ?? protocol ?? 'https';
  return known.startsWith('https');
}

function headerOf(source: CookieSource, name: string): string | undefined {
  const headers = typeof source === 'string' ? undefined : source?.headers;
  const value = isHeaders(headers) ? headers.get(name) : headers?.[name];
  return typeof value === 'string' ? value : undefined;
}

function isHeaders(headers: RequestLike['headers'] | undefined): headers is Headers {
  return typeof headers?.get === 'function';
}
