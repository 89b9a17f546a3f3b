import { validatePolicy } from '../generated/validate-policy.js';
import { expectation, type Finding } from './expectations.js';
import { idProblem } from './id-problem.js';
import { dropUnsafeLinks } from './links.js';
import { categoriesWithoutPurpose, unnamedCategory } from './own-categories.js';
import type { PolicyProblem } from './policy-problem.js';
import { withDefaults, type Policy, type PolicyFile } from './policy.js';

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

/** Ajv's generated function; it leaves its findings on itself. */
interface Validator {
  (data: unknown): boolean;
  errors?: readonly Finding[];
}

function shapeProblem(data: unknown): PolicyProblem | undefined {
  const validate: Validator = validatePolicy;
  if (validate(data)) return undefined;
  const finding = validate.errors![0]!;
  const { instancePath, keyword, params } = finding;
  const missing = keyword === 'required' ? `/${String(params['missingProperty'])}` : '';
  return { path: dottedPath(instancePath + missing), expected: expectation(finding) };
}

/** JSON Pointer (`/services/1/cookies/0/name`) → `services[1].cookies[0].name`. */
function dottedPath(pointer: string): string {
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : join(path, part)), '');
}

function join(path: string, part: string): string {
  return path ? `${path}.${part}` : part;
}
