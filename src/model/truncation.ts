import { withoutCut } from './record-before-policy.js';
import type { ConsentRecord } from './consent.js';
import { declaredIds, type Policy } from './policy.js';

/**
 * Returns the part of a record that is certain. A value that ends with its `yes` list may have been
 * truncated in the middle of an id: the last id is not granted if another declared id begins with
 * it.
 */
export function withoutDoubt(record: ConsentRecord, policy: Policy): ConsentRecord {
  const { cut } = record;
  const isDoubtful = cut !== undefined && declaredIds(policy).some((id) => isLonger(id, cut));
  return isDoubtful ? withoutCut(record) : record;
}

function isLonger(id: string, beginning: string): boolean {
  return id !== beginning && id.startsWith(beginning);
}
