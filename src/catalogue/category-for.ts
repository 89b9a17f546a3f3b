import { isDecidable, KNOWN_CATEGORIES, type Category, type Policy } from '../model/policy.js';
import { proposedCategory, servesAdvertising } from './declare.js';
import type { ServiceFacts } from './service-facts.js';

/** The category that a service goes into, and the declaration of it that the policy lacks. */
export interface CategoryChoice {
  readonly id: string;
  readonly missing?: Category;
}

/**
 * Chooses the category of a new service: the one that is wanted, else the catalogue’s proposal.
 *
 * @throws {Error} The policy has no such category and the package no texts for it; or the category
 *   needs no consent, and the service is used for advertising.
 */
export function categoryFor(facts: ServiceFacts, policy: Policy, wanted?: string): CategoryChoice {
  const id = wanted ?? proposedCategory(facts);
  const category = policy.categories.find((one) => one.id === id);
  const choice = category ? { id } : { id, missing: newCategory(id, policy) };
  const { missing = category! } = choice as CategoryChoice;
  if (servesAdvertising(facts) && !asksOrStops(missing)) {
    throw new Error(
      `${facts.id} is used for advertising, so it cannot be in “${id}”, where visitors have no choice. Name another category with --category.`,
    );
  }
  return choice;
}

function newCategory(id: string, policy: Policy): Category {
  if (!KNOWN_CATEGORIES.some((known) => known === id)) {
    throw new Error(
      `The policy has no category “${id}”. Declare it with name and purpose, or use one of ${KNOWN_CATEGORIES.join(', ')}.`,
    );
  }
  if (id === 'necessary') return { id, basis: 'necessary' };
  // A basis of its own would win over those of the regions.
  return policy.regions ? { id } : { id, basis: 'consent' };
}

/** Whether visitors can decide about a category, in every region. */
function asksOrStops({ basis = 'consent' }: Category): boolean {
  return (typeof basis === 'string' ? [basis] : Object.values(basis)).every(isDecidable);
}
