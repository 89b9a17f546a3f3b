/** Reads the visitor's choice on a server, by the same rules as in the browser. No DOM, no Lit. */
import { decodeConsent } from './model/codec.js';
import { createConsent, type Consent } from './model/consent.js';
import { cookieValue } from './model/cookie-header.js';
import { parsePolicy } from './model/parse-policy.js';
import type { Policy } from './model/policy.js';
import { boundedLifetime, recordInForce } from './model/validity.js';

export { parsePolicy };
export type { Consent, Policy };

export interface ReadConsentOptions {
  /** The policy; without it `revision` must be given for a choice to count. */
  readonly policy?: Policy;
  /** The policy's revision, where the policy itself is not at hand. */
  readonly revision?: number;
  /** Where the visitor is, for a policy with a basis per region. */
  readonly region?: string;
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
  source: string | null | undefined | Pick<Request, 'headers'>,
  options: ReadConsentOptions = {},
): Consent {
  const { policy, revision, region, name = 'cookies_preferences', now = Date.now() } = options;
  const header = typeof source === 'string' ? source : source?.headers.get('cookie');
  const value = cookieValue(header ?? '', name);
  const record = value === undefined ? undefined : decodeConsent(value);
  const lifetime = boundedLifetime(options.lifetime);
  const validity = { now: Math.floor(now / 1000), lifetime, policy, revision };
  return createConsent(recordInForce(record, validity), policy, region);
}
