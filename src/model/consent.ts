import { consentBeforePolicy, type Consent, type ConsentRecord, type Decision } from './record.js';
import {
  basisOf,
  isDecidable,
  sellsData,
  type Basis,
  type Category,
  type Circumstances,
  type Policy,
} from './policy.js';

/**
 * Interprets a record by a policy. Without a policy, grants only the ids that the record grants by
 * name.
 */
export function createConsent(
  record: ConsentRecord | undefined,
  policy?: Policy,
  circumstances: Circumstances = {},
): Consent {
  if (!policy) return consentBeforePolicy(record, circumstances.gpc);
  const own = (id: string) => record?.decisions.get(id);
  const categories = categoriesById(policy);
  const basis = (id: string) => basisIn(categories.get(id), circumstances.region);
  const decision = (id: string): Decision | undefined => {
    if (!isDecidable(basis(id))) return undefined;
    const category = categories.get(id)!;
    if (isDeniedBySignal(category, circumstances, record, id)) return 'denied';
    return own(id) ?? own(category.id);
  };
  return {
    decidedAt: record && new Date(record.at * 1000),
    decision,
    isGranted: (id) => categories.has(id) && isAllowed(basis(id), decision(id)),
  };
}

/**
 * Whether Global Privacy Control counts as a denial. Only a choice that was made while the signal
 * was on overrides it. The signal never grants anything.
 *
 * @see https://www.w3.org/TR/gpc/
 */
export function isDeniedBySignal(
  category: Category,
  { gpc = false }: Circumstances,
  record?: ConsentRecord,
  id = category.id,
): boolean {
  if (!gpc || !sellsData(category)) return false;
  return !record?.gpc || ![id, category.id].some((chosen) => record.decisions.has(chosen));
}

/** Maps each category id and service id to its category. */
function categoriesById({ categories, services }: Policy): Map<string, Category> {
  const byId = new Map(categories.map((category) => [category.id, category]));
  for (const { id, category } of services) byId.set(id, byId.get(category)!);
  return byId;
}

function basisIn(category: Category | undefined, region?: string): Basis {
  return category ? basisOf(category, region) : 'necessary';
}

function isAllowed(basis: Basis, decision: Decision | undefined): boolean {
  switch (basis) {
    case 'necessary':
    case 'exempt':
      return true;
    case 'exempt-objectable':
    case 'opt-out':
      return decision !== 'denied';
    case 'consent':
      return decision === 'granted';
  }
}

/** The categories that need an answer: those whose basis is `consent`. */
export const askedCategories = (policy: Policy, { region }: Circumstances = {}): Category[] =>
  policy.categories.filter((category) => basisOf(category, region) === 'consent');

/** The categories that still need one. */
export const undecidedCategories = (
  policy: Policy,
  consent: Consent,
  circumstances?: Circumstances,
): Category[] =>
  askedCategories(policy, circumstances).filter(({ id }) => consent.decision(id) === undefined);

/** The ids, of those given, whose decision differs between two states. */
export function changedIds(previous: Consent, next: Consent, ids: Iterable<string>): string[] {
  const changed: string[] = [];
  for (const id of new Set(ids)) {
    if (previous.decision(id) !== next.decision(id)) changed.push(id);
  }
  return changed;
}
