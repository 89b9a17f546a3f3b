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

/** Where data is not what the schema says. */
export interface Finding {
  /** Dotted: `services[1].cookies[0].name`. */
  readonly path: string;
  readonly keyword: string;
  /** What the keyword asks for: a type, a list of values, a limit. */
  readonly wanted: unknown;
}

/** The keywords that are about a value itself; what is of another type is not meant. */
const CHECKS: readonly (readonly [keyof Schema, (value: never, wanted: never) => boolean])[] = [
  ['type', (value: unknown, types: string) => types.includes(typeOf(value))],
  ['enum', (value: unknown, allowed: unknown[]) => allowed.includes(value)],
  ['maximum', (value: number, limit: number) => value <= limit],
  ['minimum', (value: number, limit: number) => value >= limit],
  ['pattern', (value: string, pattern: RegExp) => pattern.test(value)],
];

/** The first place where data is not what a schema says; nothing where all is well. */
export function firstFinding(value: unknown, schema: Schema = {}, path = ''): Finding | undefined {
  for (const [keyword, isMet] of CHECKS) {
    const wanted = schema[keyword];
    if (wanted !== undefined && !isMet(value as never, wanted as never)) {
      return { path, keyword, wanted };
    }
  }
  const inside = value === Object(value) ? findingInside(value as object, schema, path) : undefined;
  return inside ?? findingOfCase(value, schema, path);
}

function findingInside(value: object, schema: Schema, path: string): Finding | undefined {
  const given = new Map(Object.entries(value));
  const missing = schema.required?.find((name) => given.get(name) === undefined);
  if (missing) return { path: join(path, missing), keyword: 'required', wanted: missing };
  const isList = Array.isArray(value);
  // In the order of the schema, whatever the order in the file.
  for (const name of new Set([...Object.keys(schema.properties ?? {}), ...given.keys()])) {
    const one = given.get(name);
    if (one === undefined && !isList) continue;
    const place = isList ? `${path}[${name}]` : join(path, name);
    const finding = firstFinding(one, isList ? schema.items : fieldSchema(schema, name), place);
    if (finding) return finding;
  }
  return undefined;
}

function fieldSchema({ properties = {}, additionalProperties }: Schema, name: string) {
  return Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
}

function findingOfCase(value: unknown, schema: Schema, path: string): Finding | undefined {
  if (!schema.if) return undefined;
  const chosen = firstFinding(value, schema.if) ? schema.else : schema.then;
  return chosen && firstFinding(value, chosen, path);
}

function join(path: string, name: string): string {
  return path ? `${path}.${name}` : name;
}

/** As JSON Schema calls it. */
function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (value === null) return 'null';
  return Number.isInteger(value) ? 'integer' : typeof value;
}
