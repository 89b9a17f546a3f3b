import { declaredIds, type Policy } from './policy.js';

/** Tells which ids of a gate nobody declared; nothing for known ones, or while no policy can tell. */
export function unknownIdsText(ids: readonly string[], policy?: Policy): string | undefined {
  const declared = policy && declaredIds(policy);
  const unknown = ids.filter((id) => declared?.includes(id) === false);
  return unknown.length > 0
    ? `the policy has no ${unknown.join(', ')}; this stays shut`
    : undefined;
}
