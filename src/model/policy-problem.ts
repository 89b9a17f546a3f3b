import { KNOWN_CATEGORIES, type Policy, type Category } from './policy.js';
import { allTexts, type LocalizedText } from './localized-text.js';

/** A problem in a policy: what is wrong, and where. */
export interface PolicyProblem {
  /** Dotted path in the JSON file: `services[1].cookies[0].name`. Empty for the file itself. */
  readonly path: string;
  /** What was expected there, as a phrase: `a string`, `an id of a declared category`. */
  readonly expected: string;
}

/** Finds the first id that is declared twice, or that refers to an undeclared category. */
export function idProblem(policy: Policy): PolicyProblem | undefined {
  return duplicateId(policy) ?? unknownCategory(policy);
}

function duplicateId({ categories, services }: Policy): PolicyProblem | undefined {
  const seen = new Set<string>();
  const lists = { categories, services };
  for (const [list, entries] of Object.entries(lists)) {
    let index = 0;
    for (const { id } of entries) {
      if (seen.has(id)) {
        const expected = `an id of its own (“${id}” stands twice)`;
        return { path: `${list}[${index}].id`, expected };
      }
      seen.add(id);
      index++;
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

/** Finds a custom category without a name: visitors could not know what the question is about. */
export function unnamedCategory({ categories }: Policy): PolicyProblem | undefined {
  const index = categories.findIndex((category) => isOwn(category) && !says(category.name));
  if (index < 0) return undefined;
  const expected = `a name (only ${KNOWN_CATEGORIES.join(', ')} bring their own)`;
  return { path: `categories[${index}].name`, expected };
}

/** Finds the custom categories without a purpose. They can still be used. */
export function categoriesWithoutPurpose({ categories }: Policy): PolicyProblem[] {
  return categories.flatMap((category, index) =>
    isOwn(category) && !says(category.purpose)
      ? [{ path: `categories[${index}].purpose`, expected: 'a text that says what it is for' }]
      : [],
  );
}

function isOwn({ id }: Category): boolean {
  return !KNOWN_CATEGORIES.some((known) => known === id);
}

function says(text: LocalizedText = ''): boolean {
  return allTexts(text).some((one) => one.trim() !== '');
}
