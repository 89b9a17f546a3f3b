import { consentBeforePolicy } from '../model/before-policy.js';
import type { Consent } from '../model/consent.js';
import { sharedStore } from '../store/shared-store.js';
import { earlyRecord, storedChoice } from './early-record.js';

/** What the cookie says, until there is a store. */
let early = consentBeforePolicy(undefined);

/** Consent as far as it is known. */
export const knownConsent = (): Consent => sharedStore()?.consent ?? early;

/** Reads the cookie, and what the banner says of how to. */
export function readChoice(): void {
  early = consentBeforePolicy(earlyRecord(storedChoice(), Date.now() / 1000));
}
