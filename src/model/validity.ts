import { recordBeforePolicy, type KnownRevision } from './record-before-policy.js';
import type { ConsentRecord } from './consent.js';
import { hasExpired } from './lifetime.js';
import type { Policy } from './policy.js';
import { withoutDoubt } from './truncation.js';

/** What a record is held against. */
export interface Validity extends KnownRevision {
  /** The policy in force, or nothing while it is not there. */
  readonly policy?: Policy | undefined;
}

/**
 * The record, unless it has ended or was made under an older policy than the present one. Without
 * a policy it counts only if the revision is known to be the same.
 */
export function recordInForce(
  record: ConsentRecord | undefined,
  { policy, ...known }: Validity,
): ConsentRecord | undefined {
  if (!policy) return recordBeforePolicy(record, known);
  if (!record || hasExpired(record, known.now, known.lifetime)) return undefined;
  return record.revision >= policy.revision ? withoutDoubt(record, policy) : undefined;
}
