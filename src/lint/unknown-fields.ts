import { partsOf, type Schema } from '../model/schema-check.js';
import { idAt } from './declared.js';
import { finding, type Finding } from './finding.js';
import { insteadOf, nearest } from './nearest.js';

/** A field that a schema does not have. */
export interface UnknownField {
  readonly name: string;
  /** The path of what contains it. */
  readonly inside: string;
  /** The fields that the schema has there. */
  readonly known: readonly string[];
}

/** All fields that a schema does not have, in data of any form. Open maps have no fields. */
export function unknownFields(
  value: unknown,
  schema: Schema = {},
  inside = '',
): readonly UnknownField[] {
  const inner = partsOf(value, schema, inside).flatMap((part) => unknownFields(...part));
  return [...ownUnknown(value, schema, inside), ...inner];
}

function ownUnknown(value: unknown, schema: Schema, inside: string): UnknownField[] {
  const { properties, additionalProperties } = schema;
  const isList = Array.isArray(value) || typeof value === 'string';
  if (!properties || additionalProperties || isList) return [];
  const known = Object.keys(properties);
  const given = Object.keys(Object(value) as object);
  return given
    .filter((name) => !known.includes(name))
    .map((name) => ({ name, inside, known: known.filter((one) => !isFree(one)) }));
}

/** What a site writes for itself: `$comment`, `x-owner`. */
const isFree = (name: string): boolean => /^(\$|x-)/.test(name);

/** The path of an unknown field itself. */
export const pathOf = ({ name, inside }: UnknownField): string =>
  inside ? `${inside}.${name}` : name;

/**
 * Fields that nothing reads. Pages ignore them too, so that a file for a newer version can be used;
 * here they are most likely misspelt.
 *
 * @param isWhole Whether the file is a policy. In another one, only fields that are almost right say
 *   something about it.
 * @param schema The full schema; see `fullSchema`.
 */
export function unknownField(data: unknown, schema: Schema, isWhole: boolean): Finding[] {
  const unknown = unknownFields(data, schema).filter(({ name }) => !isFree(name));
  const reported = isWhole ? unknown : unknown.filter(({ name, known }) => nearest(name, known));
  return reported.map((field) => {
    const { name, inside, known } = field;
    const message = `“${name}” is no field of ${inside || 'the policy'}, so that nothing reads it: ${insteadOf(name, known)}, or begin it with “x-” if it is for yourself.`;
    return finding('unknown-field', pathOf(field), idAt(inside, data), message);
  });
}
