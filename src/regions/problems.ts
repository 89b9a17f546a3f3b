import { KINDS } from '../model/kinds.js';
import type { PolicyProblem } from '../model/policy-problem.js';
import type { Policy } from '../model/policy.js';

/** In the order of strictness: how much has to be asked. */
export const BASES = ['necessary', 'exempt', 'exempt-objectable', 'opt-out', 'consent'] as const;

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is wrong with the field `regions` of a policy. */
export function regionProblems({ regions, categories }: Policy): PolicyProblem[] {
  if (regions === undefined || regions === 'presets') return [];
  if (!isMap(regions)) {
    return [{ path: 'regions', expected: '“presets”, or an object with regions' }];
  }
  const known = [...categories.map(({ id }) => id), ...Object.keys(KINDS)];
  return Object.entries(regions).flatMap(([region, rules]) => problemsIn(region, rules, known));
}

/** `us`, `us-ca`, `eu`, `default`, in any case. */
const REGION = /^([a-z]{2}(-[a-z\d]+)?|default)$/i;

function problemsIn(region: string, rules: unknown, known: readonly string[]): PolicyProblem[] {
  const path = `regions.${region}`;
  if (!REGION.test(region)) {
    return [{ path, expected: 'a region such as “us-ca”, “fr”, “eu” or “default”' }];
  }
  if (!isMap(rules)) return [{ path, expected: 'an object with kinds or categories' }];
  return Object.entries(rules).flatMap(([id, basis]) => {
    const at = `${path}.${id}`;
    if (!known.includes(id)) return [{ path: at, expected: 'a kind of service, or a category' }];
    const isBasis = BASES.some((one) => one === basis);
    return isBasis ? [] : [{ path: at, expected: `one of ${BASES.join(', ')}` }];
  });
}
