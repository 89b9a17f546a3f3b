import type { ConsentRecord } from './consent.js';
import { declaredIds, type Policy } from './policy.js';

/**
 * What a record says for certain. A value that ends with its `yes` list may have been cut off in
 * the middle of an id: the last one is not granted where it could be the beginning of another, nor
 * before there is a policy to tell.
 */
export function withoutDoubt(record: ConsentRecord, policy?: Policy): ConsentRecord {
  const { cut, revision, at } = record;
  if (cut === undefined || (policy && !isBeginning(cut, policy))) return record;
  const decisions = new Map(record.decisions);
  decisions.delete(cut);
  return { revision, at, decisions };
}

function isBeginning(id: string, policy: Policy): boolean {
  return declaredIds(policy).some((other) => other !== id && other.startsWith(id));
}
