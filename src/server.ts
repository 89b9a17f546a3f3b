/**
 * Reads and renews the visitor's choice on a server, by the same rules as the browser. Needs no DOM
 * and no Lit.
 */
import { decodeConsent, unwrap } from './model/decode.js';
import { createConsent } from './model/consent.js';
import type { Consent, ConsentRecord } from './model/record.js';
import { cookieAttributes } from './model/cookie-attributes.js';
import { cookieValue, CONSENT_COOKIE } from './model/consent-cookie.js';
import { idProblem } from './model/policy-problem.js';
import { withDefaults, type PolicyFile } from './model/policy-file.js';
import { basisOf, declaredIds, type Policy } from './model/policy.js';
import { boundedLifetime, DAY } from './model/lifetime.js';
import { recordInForce } from './model/in-force.js';
import { withRegions } from './regions/regions.js';

export type { Consent, Policy, PolicyFile };

/** A request of the Fetch API, of Node's `http` or of Express. */
export interface RequestLike {
  /** The headers; names are in lower case, as Node gives them. */
  readonly headers: Headers | Readonly<Record<string, string | string[] | undefined>>;
  /** The absolute URL, in the Fetch API. */
  readonly url?: string;
  /** `http` or `https`, in Express. */
  readonly protocol?: string;
}

/** Where to read cookies: a request, or the text of its `Cookie` header. */
export type CookieSource = string | null | undefined | RequestLike;

/** The options of `readConsent()`: how to interpret the visitor's choice. */
export interface ReadConsentOptions {
  /**
   * The policy: the content of `cookies.json`. A policy that cannot be used is ignored;
   * `parsePolicy` of `consent-elements/policy.js` says why. Without a policy, a choice counts only
   * if `revision` is given.
   */
  readonly policy?: PolicyFile | undefined;
  /** The policy's revision, if the policy itself is not available. */
  readonly revision?: number;
  /** The visitor's region, for a policy with a basis per region: `fr`, `us-ca`. */
  readonly region?: string;
  /**
   * Whether the request had the header `Sec-GPC: 1`. Default: read from the request; give it if the
   * source is only the text of a `Cookie` header.
   */
  readonly gpc?: boolean;
  /** Name of the consent cookie. Default: `cookies_preferences`. */
  readonly name?: string;
  /** How long a choice is valid, in days. Default: 180; at most 400. */
  readonly lifetime?: number;
  /** The current time, in milliseconds since 1970. Default: `Date.now()`. */
  readonly now?: number;
}

/** The options of `consentSetCookie()`: how to read the choice, and how to send it back. */
export interface SetCookieOptions extends ReadConsentOptions {
  /** The domain of the page's consent cookie. Default: this host only. */
  readonly domain?: string;
  /**
   * Whether to send the cookie over HTTPS only. Default: whether the visitor uses HTTPS, by the
   * header `X-Forwarded-Proto`, the URL or the protocol of the request; if none of them says,
   * `true`.
   */
  readonly secure?: boolean;
}

/**
 * Reads the visitor's consent from a request or from the text of its `Cookie` header. A cookie that
 * cannot be read counts as no choice. Never throws.
 *
 * @example
 * const consent = readConsent(request, { policy });
 * if (consent.isGranted('statistics')) recordVisit();
 */
export function readConsent(source: CookieSource, options: ReadConsentOptions = {}): Consent {
  const { gpc = headerOf(source, 'sec-gpc') === '1', region } = options;
  const { record, policy } = choiceIn(source, options);
  return createConsent(record, policy, { region, gpc });
}

/**
 * Returns the value of a `Set-Cookie` header that renews the consent cookie. Safari deletes cookies
 * that a script has set after seven days without a visit, refusals included; cookies that the
 * site's own server has set remain. Send the header with pages and with the response to a post. The
 * value stays the same, including the time of the decision. The cookie expires when the choice
 * does: a visit does not renew the choice.
 *
 * Returns `undefined` if no choice is in force, or if the value may be truncated. Never throws.
 *
 * @example
 * const cookie = consentSetCookie(request, { policy });
 * if (cookie) response.headers.append('Set-Cookie', cookie);
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
 * A value with its list of refusals, and only characters that are valid in a cookie (RFC 6265,
 * section 4.1.1): a percent-encoded value could otherwise inject a second header.
 */
const WHOLE = /^(?=(.*&)?no=)[!#-+\--:<-[\]-~]*$/;

/** The attributes of the cookie. It is never `HttpOnly`, because the page's script reads it. */
function attributes(source: CookieSource, { domain, secure = isSecure(source) }: SetCookieOptions) {
  return `${cookieAttributes(domain)}${secure ? '; Secure' : ''}`;
}

/** The choice in force, its text, and the seconds until it expires. */
function choiceIn(source: CookieSource, options: ReadConsentOptions) {
  const { name = CONSENT_COOKIE } = options;
  const header = typeof source === 'string' ? source : headerOf(source, 'cookie');
  const value = cookieValue(header ?? '', name) ?? '';
  const policy = usablePolicy(options.policy);
  const lifetime = boundedLifetime(options.lifetime);
  const now = Math.floor((options.now ?? Date.now()) / 1000);
  const known = policy
    ? { revision: policy.revision, ids: declaredIds(policy) }
    : { revision: options.revision };
  const record = recordInForce(decodeConsent(value), { now, lifetime, ...known });
  return { record, value, policy, left: secondsLeft(record, now, lifetime * DAY) };
}

/**
 * The seconds until a choice expires; at most one lifetime, because the visitor's clock may be
 * ahead.
 */
function secondsLeft(record: ConsentRecord | undefined, now: number, lifetime: number): number {
  return record ? Math.floor(Math.min(record.at + lifetime - now, lifetime)) : 0;
}

/**
 * Returns the policy with its defaults and the basis by region, or `undefined` if it is unusable: it
 * could grant a service whose category does not exist.
 */
function usablePolicy(policy?: PolicyFile): Policy | undefined {
  try {
    const whole = policy && withDefaults(policy);
    // Throws here, not at the first use, if a basis cannot be read.
    whole?.categories.forEach((category) => basisOf(category));
    const isUsable = whole && Number.isInteger(whole.revision) && !idProblem(whole);
    return isUsable ? withRegions(whole, () => undefined) : undefined;
  } catch {
    return undefined;
  }
}

function isSecure(source: CookieSource): boolean {
  const { url = '', protocol } = typeof source === 'string' ? {} : (source ?? {});
  const [scheme] = /^https?(?=:)/.exec(url) ?? [];
  // Behind a proxy, the request itself may use HTTP.
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
