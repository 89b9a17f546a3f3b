import { categoryFor, type CategoryChoice } from '../../catalogue/category-for.js';
import { proposedCategory, servesAdvertising } from '../../catalogue/declare.js';
import type { ServiceFacts } from '../../catalogue/service-facts.js';
import { basesOf } from '../../lint/bases.js';
import {
  isDecidable,
  type Basis,
  type Category,
  type Policy,
  type Service,
} from '../../model/policy.js';

/** The category of a new service. */
export interface Place extends CategoryChoice {
  /** Whether neither the catalogue nor the site says that it belongs there. */
  readonly isGuess: boolean;
}

/** In this order, because Global Privacy Control denies marketing. */
const GUESSES = ['marketing', 'statistics', 'preferences', 'media'];

const isAsked = (basis: Basis): boolean => basis === 'consent' || basis === 'opt-out';

type Placed = Pick<Service, 'category' | 'kind'>;

/** Whether a service has only such bases. A category `necessary` needs none to be that. */
const hasOnly = (policy: Policy, service: Placed, is: (basis: Basis) => boolean): boolean =>
  service.category !== 'necessary' &&
  basesOf(policy, service as Service).every(({ basis }) => is(basis));

/** Whether visitors can decide about a service, everywhere. */
export const asks = (policy: Policy, service: Placed): boolean =>
  hasOnly(policy, service, isDecidable);

/** The category that the catalogue proposes, unless it needs less consent here than it should. */
export function placeOf(facts: ServiceFacts, policy: Policy, guess?: string): Place | undefined {
  const category = proposedCategory(facts);
  const isRight =
    category === 'necessary' ||
    hasOnly(
      policy,
      { category, kind: facts.kind },
      servesAdvertising(facts) ? isAsked : isDecidable,
    );
  if (!isRight || isTaken(category, policy)) return guessedPlace(policy, guess);
  return { ...categoryFor(facts, policy), isGuess: false };
}

const has = ({ categories }: Policy, id: string): boolean =>
  categories.some((category) => category.id === id);

/** Categories and services share their ids. */
const isTaken = (id: string, policy: Policy): boolean =>
  !has(policy, id) && policy.services.some((service) => service.id === id);

/**
 * The category for unknown items: one that asks for consent. `undefined` if every possible category
 * is always on.
 */
export function guessFor(policy: Policy): string | undefined {
  const own = policy.categories.map(({ id }) => id);
  const there = [...GUESSES.filter((id) => own.includes(id)), ...own];
  const missing = GUESSES.filter((id) => !own.includes(id) && !isTaken(id, policy));
  const isConsent = (category: string) =>
    hasOnly(policy, { category }, (basis) => basis === 'consent');
  return (
    there.find(isConsent) ??
    missing.find(isConsent) ??
    there.find((category) => hasOnly(policy, { category }, isAsked))
  );
}

/** The category that was chosen for guesses, with its declaration if the policy lacks it. */
export function guessedPlace(policy: Policy, id?: string): Place | undefined {
  if (id === undefined) return undefined;
  if (has(policy, id)) return { id, isGuess: true };
  const missing: Category = policy.regions ? { id } : { id, basis: 'consent' };
  return { id, missing, isGuess: true };
}
