import type { PolicyProblem } from '../model/policy-problem.js';
import type { Basis, Category, Policy, Service } from '../model/policy.js';
import { placesOf, regionsIn } from './places.js';
import { isNecessary, PRESETS, type RegionalBasis } from './presets.js';
import { BASES, regionProblems } from './problems.js';

export { regionProblems };

/**
 * The policy with a basis for each category that names none: in each region the strictest one of
 * the kinds of its services. A category that names its basis keeps it. Where `regions` is wrong,
 * everything that is not necessary needs consent.
 *
 * @param report Is called with each problem. Default: throws.
 * @throws {TypeError} `regions` is wrong, and there is no `report`.
 * @example
 * withRegions({ ...policy, regions: 'presets' }).categories[1].basis; // { us: 'opt-out', default: 'consent' }
 */
export function withRegions(
  policy: Policy,
  report: (problem: PolicyProblem) => void = fail,
): Policy {
  const { regions } = policy;
  if (regions === undefined) return policy;
  const problems = regionProblems(policy);
  problems.forEach(report);
  const rules = problems.length > 0 ? {} : rulesOf(regions);
  const categories = policy.categories.map((category) => {
    if (category.basis !== undefined) return category;
    const services = policy.services.filter((one) => one.category === category.id);
    return { ...category, basis: basisIn(rules, category, services) };
  });
  return { ...policy, categories };
}

function fail({ path, expected }: PolicyProblem): never {
  throw new TypeError(`The policy cannot be used: ${path} should be ${expected}`);
}

/** The rules, with regions in lower case. */
const rulesOf = (regions: NonNullable<Policy['regions']>): RegionalBasis =>
  typeof regions === 'string'
    ? PRESETS
    : Object.fromEntries(
        Object.entries(regions).map(([region, rules]) => [region.toLowerCase(), rules]),
      );

/** The basis of a category by region. A region that has the basis of its country is left out. */
function basisIn(
  rules: RegionalBasis,
  category: Category,
  services: readonly Service[],
): Record<string, Basis> {
  const strictest = (region: string) => strictestIn(rules, placesOf(region), category, services);
  const basis: Record<string, Basis> = { default: strictest('default') };
  // A country comes before its regions.
  const regions = regionsIn(Object.keys(rules)).sort((a, b) => a.length - b.length);
  for (const region of regions) {
    const [country = ''] = region.split('-');
    const own = strictest(region);
    if (own !== (basis[country] ?? basis['default'])) basis[region] = own;
  }
  return basis;
}

function strictestIn(
  rules: RegionalBasis,
  places: readonly string[],
  { id }: Category,
  services: readonly Service[],
): Basis {
  const find = (name: string) => ruleFor(name, places, rules);
  const own = find(id);
  if (own) return own;
  const rest = id === 'necessary' ? 'necessary' : 'consent';
  if (services.length === 0) return rest;
  const ofService = ({ kind }: Service): Basis =>
    kind === undefined ? rest : (find(kind) ?? (isNecessary(kind) ? 'necessary' : 'consent'));
  const ranks = services.map((service) => BASES.indexOf(ofService(service)));
  return BASES[Math.max(...ranks)]!;
}

/** The basis that the first of some places has for a kind or a category. */
function ruleFor(name: string, places: readonly string[], rules: RegionalBasis): Basis | undefined {
  for (const place of places) {
    const own = rules[place];
    // Names such as “constructor” are ids too.
    if (own && Object.hasOwn(own, name)) return own[name];
  }
  return undefined;
}
