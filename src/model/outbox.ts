/** Decisions that wait to be posted stand in `localStorage`, each under a name that begins so. */
export const OUTBOX = 'consent-elements.outbox.';
