import type { Consent } from './consent.js';

/** The ids, of those given, whose decision differs between two states. */
export function changedIds(previous: Consent, next: Consent, ids: Iterable<string>): string[] {
  const changed: string[] = [];
  for (const id of new Set(ids)) {
    if (previous.decision(id) !== next.decision(id)) changed.push(id);
  }
  return changed;
}
