/** The part of JSON Schema that `policy.schema.json` uses. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: RegExp;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
}

/** A place where data does not match the schema. */
export interface Finding {
  /** Dotted: `services[1].cookies[0].name`. */
  readonly path: string;
  readonly keyword: string;
  /** What the keyword requires: a type, a list of values, a limit. */
  readonly wanted: unknown;
}

/** Keywords that check the value itself. They do not apply to values of another type. */
const CHECKS: readonly (readonly [keyof Schema, (value: never, wanted: never) => boolean])[] = [
  ['type', (value: unknown, types: string) => types.includes(typeOf(value))],
  ['enum', (value: unknown, allowed: unknown[]) => allowed.includes(value)],
  ['maximum', (value: number, limit: number) => value <= limit],
  ['minimum', (value: number, limit: number) => value >= limit],
  ['pattern', (value: string, pattern: RegExp) => pattern.test(value)],
];

/** The first place where data does not match a schema; `undefined` if all of it matches. */
export function firstFinding(value: unknown, schema: Schema = {}, path = ''): Finding | undefined {
  return ownFinding(value, schema, path) ?? findingInside(value, schema, path);
}

/** Where a value itself does not match: its type, its limits or a missing field. */
export function ownFinding(value: unknown, schema: Schema, path: string): Finding | undefined {
  for (const [keyword, isMet] of CHECKS) {
    const wanted = schema[keyword];
    if (wanted !== undefined && !isMet(value as never, wanted as never)) {
      return { path, keyword, wanted };
    }
  }
  return missingField(value, schema, path);
}

function missingField(value: unknown, { required = [] }: Schema, path: string) {
  const name = required.find((one) => fieldOf(value, one) === undefined);
  return name === undefined
    ? undefined
    : { path: join(path, name), keyword: 'required', wanted: name };
}

function findingInside(value: unknown, schema: Schema, path: string): Finding | undefined {
  for (const part of partsOf(value, schema, path)) {
    const finding = firstFinding(...part);
    if (finding) return finding;
  }
  return undefined;
}

/** A part still to be checked: a value, its schema and its path. */
type Part = [value: unknown, schema: Schema | undefined, path: string];

/** The parts of a value, each with the schema that it has to match. */
export function partsOf(value: unknown, schema: Schema, path: string): Part[] {
  const parts = [...(Array.isArray(value) ? items : fields)(value as never, schema, path)];
  if (schema.if)
    parts.push([value, firstFinding(value, schema.if) ? schema.else : schema.then, path]);
  return parts;
}

function items(list: readonly unknown[], schema: Schema, path: string): Part[] {
  return list.map((value, index) => [value, schema.items, `${path}[${index}]`]);
}

/** In the schema's order, so that the result does not depend on the order in the file. */
function fields(value: unknown, { properties = {}, additionalProperties }: Schema, path: string) {
  const given = value === Object(value) ? Object.keys(value as object) : [];
  const names = [...new Set([...Object.keys(properties), ...given])];
  return names
    .filter((name) => fieldOf(value, name) !== undefined)
    .map((name): Part => {
      const own = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
      return [fieldOf(value, name), own, join(path, name)];
    });
}

/** Reads own properties only: every object inherits a `constructor`. */
function fieldOf(value: unknown, name: string): unknown {
  return value === Object(value) && Object.hasOwn(value as object, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function join(path: string, name: string): string {
  return path ? `${path}.${name}` : name;
}

/** The type's name in JSON Schema. */
function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (value === null) return 'null';
  return Number.isInteger(value) ? 'integer' : typeof value;
}
