/** Prefix of the `localStorage` keys of decisions that wait to be posted. */
export const OUTBOX = 'consent-elements.outbox.';

/** A decision to be posted, with its storage key. */
export interface Waiting {
  /** The time and random bytes: `consent-elements.outbox.1795437529000.12,255,…` (16 bytes). */
  readonly key: string;
  /** The stored entry as JSON. */
  readonly text: string;
}
