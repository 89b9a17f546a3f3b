import type { ConsentRecord } from './consent.js';
import { hasExpired } from './lifetime.js';

/** What a record is held against where there is no policy. */
export interface KnownRevision {
  /** Unix seconds. */
  readonly now: number;
  /** Days. */
  readonly lifetime: number;
  /** The policy's revision where it is known before the policy. */
  readonly revision?: number | undefined;
}

/**
 * The record, if it has not ended and the revision is known to be the same. A value that may have
 * been cut off in the middle of its last id does not count for that id: only the policy can tell.
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

/** Also for where the policy says that the last id may be the beginning of another. */
export function withoutCut({ revision, at, decisions, cut }: ConsentRecord): ConsentRecord {
  const certain = [...decisions].filter(([id]) => id !== cut);
  return { revision, at, decisions: new Map(certain) };
}
