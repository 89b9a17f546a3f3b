import type { ConsentRecord } from '../model/consent.js';
import { CONSENT_COOKIE, cookieValues } from '../model/cookie-values.js';
import { DEFAULT_LIFETIME, hasExpired } from '../model/lifetime.js';
import { writtenRecord } from '../model/written-record.js';
import { hasPrivacySignal } from '../platform/privacy-signal.js';
import { readCookies } from '../platform/read-cookies.js';
import { ofBanner } from '../store/of-banner.js';

/** The name of the consent cookie on this page. */
export const cookieName = (): string => ofBanner('cookie') || CONSENT_COOKIE;

/**
 * The stored choice as it stands in the cookie. Where two scopes have one, the two together cannot
 * be read here, and the store finds the newer one.
 */
export const storedChoice = (): string => cookieValues(readCookies(), cookieName()).join();

/**
 * The record in the value of the consent cookie, unless it has ended or the store has to read it.
 *
 * @param now Unix seconds.
 */
export function unexpiredRecord(value: string, now: number): ConsentRecord | undefined {
  const record = writtenRecord(value);
  return record && !hasExpired(record, now, DEFAULT_LIFETIME) ? record : undefined;
}

/**
 * The choice that counts before the policy is there, because the page names the revision. Nothing
 * where only the policy can decide: for the choice of another revision, and for one that is older
 * than the browser's privacy signal.
 *
 * @param value Of the consent cookie.
 * @param now Unix seconds.
 */
export function earlyRecord(value: string, now: number): ConsentRecord | undefined {
  const record = unexpiredRecord(value, now);
  const isCurrent =
    record?.revision === +(ofBanner('revision') || NaN) && (record.gpc || !hasPrivacySignal());
  return isCurrent ? record : undefined;
}
