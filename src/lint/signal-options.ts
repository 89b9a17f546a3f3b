import type { PolicyProblem } from '../model/policy-problem.js';
import type { Policy } from '../model/policy.js';
import type { Schema } from '../model/schema-check.js';
import { USUAL_CATEGORIES } from '../model/usual-categories.js';
import { declaredSignals, type GivenSignal } from './declared.js';
import { finding, type Known, type Rule } from './finding.js';
import { mismatches } from './full-schema.js';
import { insteadOf } from './nearest.js';
import { pathOf, unknownFields } from './unknown-fields.js';

/** What a policy says to a signal that there is. */
interface Given extends GivenSignal {
  readonly schema: Schema;
}

const givenIn = (policy: Policy, { signals }: Known): Given[] =>
  declaredSignals(policy).flatMap((signal) => {
    const schema = signals?.get(signal.name);
    return schema ? [{ ...signal, schema }] : [];
  });

/** An option that a signal does not have. Pages leave the whole signal out, with a warning. */
export const unknownOption: Rule = (policy, known) =>
  givenIn(policy, known).flatMap(({ name: signal, options, schema, path }) =>
    unknownFields(options, schema, path).map((field) => {
      const remedy = insteadOf(field.name, field.known);
      const message = `“${field.name}” is no option of the signal “${signal}”, which the page then leaves out: ${remedy}.`;
      return finding('unknown-option', pathOf(field), undefined, message);
    }),
  );

const entriesOf = (value: unknown): [string, unknown][] => Object.entries(Object(value) as object);

/** The categories and services that options name, each with its path in them. */
const idsIn = ({
  category,
  types,
  purposes,
}: GivenSignal['options']): (readonly [string, unknown])[] => [
  ...(category === undefined ? [] : [['category', category] as const]),
  ...entriesOf(types).map(([type, id]) => [`types.${type}`, id] as const),
  ...entriesOf(purposes).map(([id]) => [`purposes.${id}`, id] as const),
];

/** As by default, such a type stays denied; it is no mistake to say so. */
const isUsual = (place: string, id: unknown): boolean =>
  place.startsWith('types.') && USUAL_CATEGORIES.includes(id);

function undeclared({ options, path }: Given, { categories, services }: Policy): PolicyProblem[] {
  const ids = [...categories, ...services].map(({ id }) => id);
  const expected = `the id of a category or service that the policy declares (${ids.join(', ')})`;
  return idsIn(options)
    .filter(([place, id]) => !ids.includes(String(id)) && !isUsual(place, id))
    .map(([place]) => ({ path: `${path}.${place}`, expected }));
}

function problemsOf(given: Given, policy: Policy): PolicyProblem[] {
  const problems = mismatches(given.options, given.schema, given.path);
  return problems.length > 0 ? problems : undeclared(given, policy);
}

/** An option of the wrong type, with a value that its vendor does not know, or with a wrong id. */
export const wrongOption: Rule = (policy, known) =>
  givenIn(policy, known).flatMap((given) =>
    problemsOf(given, policy).map(({ path, expected }) => {
      const message = `${path} of “${given.name}” should be ${expected}: correct it, or remove it.`;
      return finding('wrong-option', path, undefined, message);
    }),
  );
