/** Prefix of the `localStorage` keys of decisions that wait to be posted. */
export const OUTBOX = 'consent-elements.outbox.';
