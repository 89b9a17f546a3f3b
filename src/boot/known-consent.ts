import { consentBeforePolicy } from '../model/before-policy.js';
import type { Consent } from '../model/consent.js';
import { CONSENT_COOKIE, cookieValue } from '../model/cookie-header.js';
import { ofBanner } from '../store/of-banner.js';
import { hasPrivacySignal } from '../store/privacy-signal.js';
import { readCookies } from '../store/read-cookies.js';
import { sharedStore } from '../store/shared-store.js';
import { earlyConsent } from './early-consent.js';

/** What the cookie says, until there is a store. */
let early = consentBeforePolicy(undefined);

/** Consent as far as it is known. */
export const knownConsent = (): Consent => sharedStore()?.consent ?? early;

/** What the consent cookie is called. */
export const cookieName = (): string => ofBanner('cookie') || CONSENT_COOKIE;

/** The stored choice as it stands in the cookie. */
export function storedChoice(): string | undefined {
  return cookieValue(readCookies(), cookieName());
}

/** Reads the cookie, and what the banner says of how to. */
export function readChoice(): void {
  early = earlyConsent(storedChoice(), {
    revision: Number(ofBanner('revision') || NaN),
    gpc: hasPrivacySignal(),
    now: Math.floor(Date.now() / 1000),
  });
}
