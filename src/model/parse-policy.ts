import { policySchema } from '../generated/policy-schema.js';
import { expectation } from './schema-messages.js';
import {
  idProblem,
  categoriesWithoutPurpose,
  unnamedCategory,
  type PolicyProblem,
} from './policy-problem.js';
import { dropUnsafeLinks } from './links.js';
import { type PolicyFile, withDefaults } from './policy-file.js';
import { firstFinding } from './schema-check.js';
import type { Policy } from './policy.js';

/**
 * The result of parsing: the policy, unless a problem makes it unusable, and all problems found.
 */
export interface ParsedPolicy {
  /** The policy with its defaults; absent if a problem makes it unusable. */
  readonly policy?: Policy;
  /** What is wrong, each with its path and what was expected there. Empty if nothing is. */
  readonly problems: readonly PolicyProblem[];
}

/**
 * Reads a policy from JSON data.
 *
 * A wrong type, a duplicate id, an unknown category or a custom category without a name makes the
 * policy unusable; then `policy` is absent, and only the first such problem is reported. Unsafe
 * links and dates that do not exist are removed and reported; a custom category without a purpose
 * is reported. Unknown fields are kept.
 */
export function parsePolicy(data: unknown): ParsedPolicy {
  const problem = shapeProblem(data);
  if (problem) return { problems: [problem] };
  const declared = withDefaults(data as PolicyFile);
  const clash = idProblem(declared) ?? unnamedCategory(declared);
  if (clash) return { problems: [clash] };
  const links = dropUnsafeLinks(declared);
  const problems = [...categoriesWithoutPurpose(declared), ...links.problems];
  if (isDay(declared.updated)) return { policy: links.policy, problems };
  const noDay = { path: 'updated', expected: 'a day of the calendar, such as 2026-11-23' };
  return { policy: { ...links.policy, updated: undefined }, problems: [...problems, noDay] };
}

/** Whether there is such a day; an absent one is no mistake. */
export function isDay(text: string | undefined): boolean {
  return text === undefined || !Number.isNaN(Date.parse(text));
}

function shapeProblem(data: unknown): PolicyProblem | undefined {
  const finding = firstFinding(data, policySchema);
  return finding && { path: finding.path, expected: expectation(finding) };
}

/** The policy in a text that has been checked. */
export const policyIn = (text: string): Policy => withDefaults(JSON.parse(text) as PolicyFile);
