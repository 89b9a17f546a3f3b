import { hasExpired } from './lifetime.js';
import type { ConsentRecord } from './record.js';

/** What decides whether a record is in force. */
export interface Validity {
  /** The current time, in Unix seconds. */
  readonly now: number;
  /** How long a choice is valid, in days. */
  readonly lifetime: number;
  /** The policy's revision, if the policy has loaded or the page states it. */
  readonly revision?: number | undefined;
  /** The ids that the policy declares; absent until it has loaded. */
  readonly ids?: readonly string[] | undefined;
}

/**
 * Returns the record unless it has expired or was made under an older revision of the policy. Until
 * the policy has loaded, a record is in force only if its revision is known to match.
 */
export function recordInForce(
  record: ConsentRecord | undefined,
  { now, lifetime, revision, ids }: Validity,
): ConsentRecord | undefined {
  if (!record || revision === undefined || hasExpired(record, now, lifetime)) return undefined;
  const isCurrent = ids ? record.revision >= revision : record.revision === revision;
  return isCurrent ? withoutDoubt(record, ids) : undefined;
}

/**
 * Returns the part of a record that is certain. A value that ends with its `yes` list may have been
 * truncated in the middle of an id: the last id is not granted if another declared id begins with
 * it, or while the declared ids are unknown.
 */
function withoutDoubt(record: ConsentRecord, ids?: readonly string[]): ConsentRecord {
  const { revision, at, decisions, cut } = record;
  const isWhole = cut === undefined || ids?.every((id) => id === cut || !id.startsWith(cut));
  if (isWhole) return record;
  return { revision, at, decisions: new Map([...decisions].filter(([id]) => id !== cut)) };
}
