import { recordBeforePolicy, type KnownRevision } from './record-before-policy.js';
import type { ConsentRecord } from './consent.js';
import { hasExpired } from './lifetime.js';
import type { Policy } from './policy.js';
import { withoutDoubt } from './truncation.js';

/** What decides whether a record is valid. */
export interface Validity extends KnownRevision {
  /** The current policy; absent until it has loaded. */
  readonly policy?: Policy | undefined;
}

/**
 * Returns the record unless it has expired or was made under an older revision of the policy.
 * Without a policy, the record is valid only if its revision is known to match.
 */
export function recordInForce(
  record: ConsentRecord | undefined,
  { policy, ...known }: Validity,
): ConsentRecord | undefined {
  if (!policy) return recordBeforePolicy(record, known);
  if (!record || hasExpired(record, known.now, known.lifetime)) return undefined;
  return record.revision >= policy.revision ? withoutDoubt(record, policy) : undefined;
}
