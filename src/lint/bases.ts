import { KINDS, type Kind } from '../model/kinds.js';
import type { Basis, Policy, Service } from '../model/policy.js';

/** A basis, and the region in which it holds, if it does not hold everywhere. */
export interface RegionalBasis {
  readonly basis: Basis;
  readonly region?: string;
}

/**
 * All bases that a service has anywhere: those of its category, else those that `regions` gives to
 * the category or to the kind. The presets are dated data of the package and are not checked.
 */
export function basesOf(policy: Policy, service: Service): RegionalBasis[] {
  const { basis } = policy.categories.find(({ id }) => id === service.category) ?? {};
  if (typeof basis === 'string') return [{ basis }];
  if (basis) return Object.entries(basis).map(([region, one]) => ({ region, basis: one }));
  const { regions = {} } = policy;
  if (typeof regions === 'string') return [];
  return Object.entries(regions).flatMap(([region, bases]) => {
    const found = bases[service.category] ?? bases[service.kind ?? ''];
    return found ? [{ region, basis: found }] : [];
  });
}

/** The first of some bases that a service has, as a phrase: `exempt in fr`. */
export function basisAmong(
  policy: Policy,
  service: Service,
  wanted: readonly Basis[],
): string | undefined {
  const found = basesOf(policy, service).find(({ basis }) => wanted.includes(basis));
  if (!found) return undefined;
  const { basis, region = 'default' } = found;
  return region === 'default' ? basis : `${basis} in ${region}`;
}

/** The category to which services of a kind usually belong. */
export const usualCategory = (kind: string | undefined): string | undefined =>
  Object.hasOwn(KINDS, kind ?? '') ? KINDS[kind as Kind] : undefined;
