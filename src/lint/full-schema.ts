import { expectation } from '../model/schema-messages.js';
import type { PolicyProblem } from '../model/policy-problem.js';
import { ownFinding, partsOf, type Schema } from '../model/schema-check.js';

/** A schema as it stands in JSON. */
type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => value === Object(value);

/**
 * Turns `policy.schema.json` into what `schema-check.ts` reads: references are followed, and patterns
 * become regular expressions. Pages have less of it, in `generated/policy-schema.ts`.
 *
 * @param json The schema, parsed.
 */
export function fullSchema(json: object): Schema {
  const root = json as Json;
  return followed(root, root['definitions'] as Json) as Schema;
}

function followed(value: unknown, definitions: Json): unknown {
  if (!isObject(value) || Array.isArray(value)) return value;
  const { $ref, ...rest } = value;
  if (typeof $ref === 'string') {
    return followed(definitions[$ref.replace('#/definitions/', '')], definitions);
  }
  return Object.fromEntries(
    Object.entries(rest)
      .filter(([key]) => key !== 'definitions')
      .map(([key, one]) => [key, inPlace(key, one, definitions)]),
  );
}

/** A field may be called “pattern”; there the value is a schema, not a text. */
const inPlace = (key: string, value: unknown, definitions: Json): unknown =>
  key === 'pattern' && typeof value === 'string'
    ? new RegExp(value, 'u')
    : followed(value, definitions);

/** All places where data does not match a schema. In pages the first one is enough. */
export function mismatches(value: unknown, schema: Schema = {}, path = ''): PolicyProblem[] {
  const own = ownFinding(value, schema, path);
  if (own) return [{ path: own.path, expected: expectation(own) }];
  return partsOf(value, schema, path).flatMap((part) => mismatches(...part));
}
