import type { Basis } from '../model/policy.js';
import { basisAmong, usualCategory } from './bases.js';
import { declaredServices } from './declared.js';
import { advertisingUse, factsOf } from './facts-of.js';
import { finding, type FindingId, type Rule } from './finding.js';

const advertisingWith =
  (id: FindingId, wanted: readonly Basis[]): Rule =>
  (policy, known) =>
    declaredServices(policy).flatMap(({ service, path }) => {
      const use = advertisingUse(service, known);
      const basis = use && basisAmong(policy, service, wanted);
      if (!basis) return [];
      const place = `its category “${service.category}” is ${basis}`;
      const message = `“${service.id}” needs consent, because ${use}, but ${place}: move it to a category with the basis consent.`;
      return [finding(id, `${path}.category`, service.id, message)];
    });

/**
 * Advertising that needs no consent, as the policy says.
 *
 * @see docs/law.md; the CNIL fined this on 20 November 2025 (Condé Nast).
 */
export const advertisingNecessary = advertisingWith('advertising-necessary', [
  'necessary',
  'exempt',
]);

/**
 * Advertising under the exemption for statistics: one technology with two purposes falls back to
 * consent.
 *
 * @see docs/law.md; CNIL, guidelines 2020-091, article 5; ICO, guidance of 29 April 2026.
 */
export const objectableAdvertising = advertisingWith('objectable-advertising', [
  'exempt-objectable',
]);

/** Statistics that are called necessary, whereas they can at most be exempt. */
export const optionalNecessary: Rule = (policy, known) =>
  declaredServices(policy).flatMap(({ service, path }) => {
    const { id, category, kind } = service;
    const usual = usualCategory(kind ?? factsOf(service, known)?.kind);
    if (usual !== 'statistics' || !basisAmong(policy, service, ['necessary'])) return [];
    const message = `“${id}” measures or tests, which no visitor has asked for, but its category “${category}” is necessary: move it to a category for statistics.`;
    return [finding('optional-necessary', `${path}.category`, id, message)];
  });
