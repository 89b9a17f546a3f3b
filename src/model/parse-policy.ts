import { policySchema } from '../generated/policy-schema.js';
import { expectation } from './expectations.js';
import { idProblem } from './id-problem.js';
import { dropUnsafeLinks } from './links.js';
import { categoriesWithoutPurpose, unnamedCategory } from './own-categories.js';
import type { PolicyProblem } from './policy-problem.js';
import { withDefaults, type Policy, type PolicyFile } from './policy.js';
import { firstFinding } from './schema-check.js';

/** A policy that can be used, unless a problem made it unusable, and the problems found. */
export interface ParsedPolicy {
  readonly policy?: Policy;
  readonly problems: readonly PolicyProblem[];
}

/**
 * Reads a policy from JSON data. Wrong types, duplicate ids, unknown categories and own categories
 * without a name make it unusable (the first one is reported); an unsafe link or a day that does
 * not exist is left out. Unknown fields survive.
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

function isDay(text: string | undefined): boolean {
  return text === undefined || !Number.isNaN(Date.parse(text));
}

function shapeProblem(data: unknown): PolicyProblem | undefined {
  const finding = firstFinding(data, policySchema);
  return finding && { path: finding.path, expected: expectation(finding) };
}
