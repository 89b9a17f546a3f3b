import { withDefaults, type PolicyFile } from '../model/policy-file.js';
import { KNOWN_CATEGORIES, type Policy } from '../model/policy.js';

/**
 * The policy of a file, where it can be used as far as the question goes; the whole check comes with
 * the store. Whatever is doubtful is left to that check, which reports what is wrong.
 */
export function usablePolicy(data: unknown): Policy | undefined {
  const policy = withDefaults(data as PolicyFile);
  const { categories, services, revision } = policy;
  const declared = categories.map(({ id }) => id);
  const ids = declared.concat(services.map(({ id }) => id));
  const isUsable =
    revision >= 0 &&
    Number.isInteger(revision) &&
    ids.every((id: unknown) => typeof id === 'string' && /^[a-z0-9-]+$/.test(id)) &&
    new Set(ids).size === ids.length &&
    services.every(({ category }) => declared.includes(category)) &&
    categories.every(({ id, name }) => name || KNOWN_CATEGORIES.some((known) => known === id));
  return isUsable ? policy : undefined;
}
