import { consentBeforePolicy } from './before-policy.js';
import {
  basisOf,
  decidableCategories,
  isDecidable,
  sellsData,
  type Basis,
  type Category,
  type Circumstances,
  type Policy,
} from './policy.js';

/** A visitor's decision. “Undecided” is the absence of a decision. */
export type Decision = 'granted' | 'denied';

/** The visitor's decisions as they are stored. A record does not depend on a policy. */
export interface ConsentRecord {
  /** The policy's revision at the time of the decision. */
  readonly revision: number;
  /** When the visitor decided, in Unix seconds. */
  readonly at: number;
  /** Decisions by category id or service id. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** Whether the browser sent Global Privacy Control at the time of the decision. */
  readonly gpc?: boolean;
  /**
   * Whether the stored value would grant more if its refusals were truncated: it refuses a service
   * in a granted category, or something that is on until refused.
   */
  readonly sealed?: boolean;
  /** The last id that was read, if the stored value may have been truncated in the middle of it. */
  readonly cut?: string;
}

/** The visitor's decisions, interpreted by a policy. Immutable: a change produces a new object. */
export interface Consent {
  /** When the visitor decided; `undefined` while undecided. */
  readonly decidedAt: Date | undefined;
  /**
   * The decision about a category or a service. A service follows its category unless it was
   * decided separately. Returns `undefined` while undecided, for unknown ids, and for categories
   * that visitors cannot decide about.
   */
  decision(id: string): Decision | undefined;
  /**
   * Whether a category or service may be used now. Returns `false` for unknown ids and, before a
   * decision, for everything that needs consent. Until the policy has loaded, returns `true` only
   * for ids that the stored choice grants by name.
   */
  isGranted(id: string): boolean;
}

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

/** The categories that still need an answer: only those whose basis is `consent`. */
export function undecidedCategories(
  policy: Policy,
  consent: Consent,
  { region }: Circumstances = {},
): Category[] {
  return decidableCategories(policy, region).filter(
    (category) =>
      basisOf(category, region) === 'consent' && consent.decision(category.id) === undefined,
  );
}
