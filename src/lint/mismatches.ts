import { expectation } from '../model/schema-messages.js';
import type { PolicyProblem } from '../model/policy-problem.js';
import { ownFinding, partsOf, type Schema } from '../model/schema-check.js';

/** All places where data does not match a schema. In pages the first one is enough. */
export function mismatches(value: unknown, schema: Schema = {}, path = ''): PolicyProblem[] {
  const own = ownFinding(value, schema, path);
  if (own) return [{ path: own.path, expected: expectation(own) }];
  return partsOf(value, schema, path).flatMap((part) => mismatches(...part));
}
