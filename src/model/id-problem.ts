import type { PolicyProblem } from './policy-problem.js';
import type { Policy } from './policy.js';

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
