import { validatePolicy } from '../generated/validate-policy.js';
import { dropUnsafeLinks } from './links.js';
import type { PolicyProblem } from './policy-problem.js';
import type { Policy } from './policy.js';

/** A policy that can be used, unless a problem made it unusable, and the problems found. */
export interface ParsedPolicy {
  readonly policy?: Policy;
  readonly problems: readonly PolicyProblem[];
}

/**
 * Reads a policy from JSON data. Wrong types, duplicate ids and unknown categories make it
 * unusable (the first one is reported); an unsafe link or a day that does not exist is left out. Unknown fields survive.
 */
export function parsePolicy(data: unknown): ParsedPolicy {
  const problem = shapeProblem(data);
  if (problem) return { problems: [problem] };
  const {
    revision = 1,
    services = [],
    ...rest
  } = data as Partial<Policy> & Pick<Policy, 'categories'>;
  const declared: Policy = { ...rest, revision, services };
  const clash = duplicateId(declared) ?? unknownCategory(declared);
  if (clash) return { problems: [clash] };
  const { policy, problems } = dropUnsafeLinks(declared);
  if (isDay(policy.updated)) return { policy, problems };
  const noDay = { path: 'updated', expected: 'a day of the calendar, such as 2026-11-23' };
  return { policy: { ...policy, updated: undefined }, problems: [...problems, noDay] };
}

function isDay(text: string | undefined): boolean {
  return text === undefined || !Number.isNaN(Date.parse(text));
}

/** The part of Ajv's generated function that is used; it leaves its findings on itself. */
interface Validator {
  (data: unknown): boolean;
  errors?: readonly {
    readonly instancePath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
  }[];
}

function shapeProblem(data: unknown): PolicyProblem | undefined {
  const validate: Validator = validatePolicy;
  if (validate(data)) return undefined;
  const { instancePath, keyword, params } = validate.errors![0]!;
  const missing = keyword === 'required' ? `/${String(params['missingProperty'])}` : '';
  return { path: dottedPath(instancePath + missing), expected: expectation(keyword, params) };
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

function expectation(keyword: string, params: Readonly<Record<string, unknown>>): string {
  switch (keyword) {
    case 'required':
      return 'a value (it is missing)';
    case 'type':
      return [params['type']].flat().map(withArticle).join(' or ');
    case 'enum':
      return `one of ${(params['allowedValues'] as string[]).join(', ')}`;
    case 'minimum':
      return `a number of at least ${String(params['limit'])}`;
    default:
      return `text that matches ${String(params['pattern'])}`;
  }
}

function withArticle(type: unknown): string {
  return /^[aio]/.test(String(type)) ? `an ${String(type)}` : `a ${String(type)}`;
}

function duplicateId({ categories, services }: Policy): PolicyProblem | undefined {
  const seen = new Set<string>();
  const lists = { categories, services };
  for (const [list, entries] of Object.entries(lists)) {
    for (const [index, { id }] of entries.entries()) {
      if (seen.has(id)) {
        const expected = `an id of its own (“${id}” stands twice)`;
        return { path: `${list}[${index}].id`, expected };
      }
      seen.add(id);
    }
  }
  return undefined;
}

function unknownCategory({ categories, services }: Policy): PolicyProblem | undefined {
  const declared = categories.map(({ id }) => id);
  const index = services.findIndex(({ category }) => !declared.includes(category));
  if (index < 0) return undefined;
  const expected = `the id of a declared category (${declared.join(', ')})`;
  return { path: `services[${index}].category`, expected };
}
