import type { Consent, ConsentRecord } from '../model/consent.js';
import type { ConsentReason } from './consent-events.js';

/** A decision that was made and stored before there was a store. */
export interface EarlyDecision {
  readonly record: ConsentRecord;
  /** The record as the consent cookie keeps it. */
  readonly value: string;
  readonly consent: Consent;
  readonly previous: Consent;
  readonly changed: readonly string[];
  readonly reason: ConsentReason;
  /** Where `consent-change` is to be dispatched; `null` where the page was told already. */
  readonly origin: Element | null | undefined;
}
