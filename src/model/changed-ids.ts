import type { Consent } from './consent.js';

/** The ids of categories and services whose decision differs between two states. */
export function changedIds(previous: Consent, next: Consent, ids: Iterable<string>): string[] {
  return [...new Set(ids)].filter((id) => previous.decision(id) !== next.decision(id));
}
