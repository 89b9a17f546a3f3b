import type { ConsentRecord } from '../model/consent.js';
import { CONSENT_COOKIE, cookieValues } from '../model/cookie-values.js';
import { DEFAULT_LIFETIME, hasExpired } from '../model/lifetime.js';
import { writtenRecord } from '../model/written-record.js';
import { ofBanner } from '../store/of-banner.js';
import { hasPrivacySignal } from '../store/privacy-signal.js';
import { readCookies } from '../store/read-cookies.js';

/**
 * The stored choice as it stands in the cookie. Where two scopes have one, the store tells which is
 * newer: both together cannot be read here.
 */
export const storedChoice = (): string =>
  cookieValues(readCookies(), ofBanner('cookie') || CONSENT_COOKIE).join();

/**
 * The choice that counts before the policy is there, because the page knows the revision. Nothing
 * where it takes the policy to tell: for another revision's choice, and for one that is older than
 * the signal.
 *
 * @param value Of the consent cookie.
 * @param now Unix seconds.
 */
export function earlyRecord(value: string, now: number): ConsentRecord | undefined {
  const record = writtenRecord(value);
  const isInForce =
    record?.revision === +(ofBanner('revision') || NaN) &&
    !hasExpired(record, now, DEFAULT_LIFETIME) &&
    (record.gpc || !hasPrivacySignal());
  return isInForce ? record : undefined;
}
