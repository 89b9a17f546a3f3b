import { declaredIds, type Policy } from './policy.js';

/**
 * Describes the ids of a gate that the policy does not declare. Returns `undefined` if all are
 * declared, or while there is no policy.
 */
export function unknownIdsText(ids: readonly string[], policy?: Policy): string | undefined {
  const declared = policy && declaredIds(policy);
  const unknown = ids.filter((id) => declared?.includes(id) === false);
  return unknown.length > 0
    ? `the policy has no ${unknown.join(', ')}; this stays shut`
    : undefined;
}
