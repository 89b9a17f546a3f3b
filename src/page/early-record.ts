import { CONSENT_COOKIE, cookieValue, cookieValues } from '../model/consent-cookie.js';
import { decodeConsent } from '../model/decode.js';
import { recordInForce } from '../model/in-force.js';
import { DEFAULT_LIFETIME } from '../model/lifetime.js';
import type { ConsentRecord } from '../model/record.js';
import { hasPrivacySignal } from '../platform/privacy-signal.js';
import { readCookies } from '../platform/read-cookies.js';
import { bannerAttribute } from '../store/banner-attribute.js';

/** The name of the consent cookie on this page. */
export const cookieName = (): string => bannerAttribute('cookie') || CONSENT_COOKIE;

/** The value of the consent cookie; empty without one. */
export const storedChoice = (): string => cookieValue(readCookies(), cookieName()) ?? '';

/** Whether both the host and a domain have a cookie. The store removes one at the next choice. */
export const isStoredTwice = (): boolean => cookieValues(readCookies(), cookieName()).length > 1;

/**
 * The record in a value of the consent cookie, if it is in force. While `ids` is absent, the
 * revision must be the same.
 *
 * @param value The value of the consent cookie.
 * @param revision The policy's revision.
 * @param ids The ids that the policy declares.
 */
export function recordFrom(value: string, revision: number, ids?: readonly string[]) {
  const known = { now: Date.now() / 1000, lifetime: DEFAULT_LIFETIME, revision, ids };
  return recordInForce(decodeConsent(value), known);
}

/**
 * The record that is in force before the policy has loaded, because the page names its revision.
 * `undefined` where only the policy can decide: for the choice of another revision, and for one
 * that is older than the browser's privacy signal.
 *
 * @param value The value of the consent cookie.
 */
export function earlyRecord(value: string): ConsentRecord | undefined {
  const record = recordFrom(value, +(bannerAttribute('revision') || NaN));
  return record && (record.gpc || !hasPrivacySignal()) ? record : undefined;
}
