import { allTexts, type LocalizedText } from './localized-text.js';
import type { PolicyProblem } from './policy-problem.js';
import { KNOWN_CATEGORIES, type Category, type Policy } from './policy.js';

/** Finds a custom category without a name: visitors could not know what they are asked about. */
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
