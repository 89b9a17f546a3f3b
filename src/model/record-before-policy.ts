import type { ConsentRecord } from './consent.js';
import { hasExpired } from './lifetime.js';

/** What decides whether a record is valid while there is no policy. */
export interface KnownRevision {
  /** The current time, in Unix seconds. */
  readonly now: number;
  /** How long a choice is valid, in days. */
  readonly lifetime: number;
  /** The policy's revision, if the page states it before the policy has loaded. */
  readonly revision?: number | undefined;
}

/**
 * Returns the record if it has not expired and its revision is known to match. If the stored value
 * may have been truncated in the middle of its last id, that id is left out: only the policy can
 * say whether it is complete.
 */
export function recordBeforePolicy(
  record: ConsentRecord | undefined,
  { now, lifetime, revision }: KnownRevision,
): ConsentRecord | undefined {
  if (record?.revision !== revision || !record || hasExpired(record, now, lifetime)) {
    return undefined;
  }
  return record.cut === undefined ? record : withoutCut(record);
}

/**
 * Removes the last id, which may be truncated. Also used where the policy says that the last id
 * could be the beginning of another one.
 */
export function withoutCut({ revision, at, decisions, cut }: ConsentRecord): ConsentRecord {
  const certain = [...decisions].filter(([id]) => id !== cut);
  return { revision, at, decisions: new Map(certain) };
}
