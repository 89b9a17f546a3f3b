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

/** What a visitor said. A third state, undecided, is the absence of a decision. */
export type Decision = 'granted' | 'denied';

/** The visitor's decisions as they are stored, bound to no policy. */
export interface ConsentRecord {
  /** The policy's revision at the time. */
  readonly revision: number;
  /** When the visitor decided, in Unix seconds. */
  readonly at: number;
  /** Decisions by category or service id. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** Whether the visitor decided while the browser was sending Global Privacy Control. */
  readonly gpc?: boolean;
  /**
   * Whether a loss of its refusals would grant something: a service that was refused in a granted
   * category, or whatever is on until it is refused.
   */
  readonly sealed?: boolean;
  /** The last id that was read, where the stored value may have been cut off in the middle of it. */
  readonly cut?: string;
}

/** The visitor's decisions as seen through a policy; immutable. */
export interface Consent {
  /** When the visitor decided; nothing while undecided. */
  readonly decidedAt: Date | undefined;
  /**
   * The decision about a category or a service; a service follows its category unless it was
   * decided on its own. Nothing while undecided, for unknown ids and where there is no choice.
   */
  decision(id: string): Decision | undefined;
  /** Whether a category or service may be used now. Undecided and unknown ids are not granted. */
  isGranted(id: string): boolean;
}

/** Reads a record through a policy. Without a policy only what was granted by name is granted. */
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
 * Whether Global Privacy Control stands for a denial: only a choice that was made while the signal
 * was on goes before it. The signal never grants anything.
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

/** Each category and service id with the category that it belongs to. */
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

/** The categories that still wait for an answer: only those whose basis is `consent`. */
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
