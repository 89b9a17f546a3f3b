import { cookieAttributes } from '../model/cookie-attributes.js';
import { encodeConsent } from '../model/encode.js';
import { CONSENT_COOKIE } from '../model/consent-cookie.js';
import { decideAll } from '../model/decide-all.js';
import { DAY, DEFAULT_LIFETIME } from '../model/lifetime.js';
import type { Policy } from '../model/policy.js';
import type { Answer } from './answer-buttons.js';

/** What the cookie depends on besides the policy. */
export interface Keeping {
  readonly region?: string | undefined;
  /** The cookie's name. Default: `cookies_preferences`. */
  readonly name?: string | null | undefined;
  /**
   * The banner's `domain` attribute. Default: this host only; finding the domain takes more code.
   */
  readonly domain?: string | null | undefined;
}

/**
 * The cookies for the two answers, in the format of `document.cookie`. The time is 0, and what only
 * the page knows is left out.
 */
export function writtenAnswers(
  policy: Policy,
  { region, name, domain }: Keeping,
): Readonly<Record<Answer, string>> {
  const scope = cookieAttributes(domain && domain !== 'auto' ? domain : undefined);
  const written = (answer: 'granted' | 'denied') => {
    const value = encodeConsent(decideAll(answer, { policy, region, at: 0 }));
    return `${name || CONSENT_COOKIE}=${value}; ${scope}; Max-Age=${DEFAULT_LIFETIME * DAY}`;
  };
  return { accept: written('granted'), reject: written('denied') };
}
