import type { Consent, ConsentRecord } from '../model/record.js';
import type { ConsentReason } from './consent-events.js';

/** A decision that was made and stored before the store was created. */
export interface EarlyDecision {
  readonly record: ConsentRecord;
  /** The record as the value of the consent cookie. */
  readonly value: string;
  readonly consent: Consent;
  readonly previous: Consent;
  readonly changed: readonly string[];
  readonly reason: ConsentReason;
  /** Where to dispatch `consent-change`; `null` if the page has already been notified. */
  readonly origin: Element | null | undefined;
}
