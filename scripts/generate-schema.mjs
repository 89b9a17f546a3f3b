import { readJson } from './project.mjs';

const HEADER =
  '// Generated from src/model/policy.schema.json by "npm run generate". Do not edit.\n';

/** The keywords that `src/model/schema-check.ts` supports. It would ignore any other one. */
const KEYWORDS = new Set([
  'type',
  'enum',
  'pattern',
  'minimum',
  'maximum',
  'required',
  'properties',
  'additionalProperties',
  'items',
  'if',
  'then',
  'else',
  '$ref',
]);
const ANNOTATIONS = new Set([
  '$schema',
  'title',
  'description',
  'default',
  'examples',
  '$comment',
  'definitions',
]);
/** Keywords whose keys are names of properties, so that a property called "title" is kept. */
const NAMED = new Set(['properties', 'definitions']);

/** What `src/model/check-texts.ts` checks: one wrong text does not make a policy unusable. */
const CHECKED_ELSEWHERE = 'texts';

/** A `$comment` of properties that the browser does not check, or not on every page. */
const NOT_IN_BROWSERS = /^(Not checked in every browser|Read by the command line only)/;

const isForBrowsers = ({ $comment = '' }) => !NOT_IN_BROWSERS.test($comment);

function assertKnown(keyword, path) {
  if (KEYWORDS.has(keyword)) return;
  throw new Error(`policy.schema.json: nothing checks “${keyword}” (${path}); see schema-check.ts`);
}

/**
 * Converts a schema to JavaScript: removes what only editors read, and writes patterns as regular
 * expressions and references by name.
 */
function code(schema, path, named = false) {
  if (Array.isArray(schema) || typeof schema !== 'object') return JSON.stringify(schema);
  if (schema.$ref) return schema.$ref.replace('#/definitions/', '');
  const entries = Object.entries(schema).filter(([key, value]) =>
    named ? isForBrowsers(value) : !ANNOTATIONS.has(key),
  );
  const fields = entries.map(([key, value]) => {
    if (!named) assertKnown(key, path);
    const isPattern = !named && key === 'pattern';
    const text = isPattern
      ? `/${value}/u`
      : code(value, `${path}.${key}`, !named && NAMED.has(key));
    return `${JSON.stringify(key)}: ${text}`;
  });
  return `{ ${fields.join(', ')} }`;
}

/** Sorts definitions so that each follows those that it refers to. */
function ordered(definitions) {
  const order = [];
  const visit = (name) => {
    if (order.includes(name)) return;
    const text = JSON.stringify(definitions[name]);
    for (const [, other] of text.matchAll(/"#\/definitions\/(\w+)"/g)) visit(other);
    order.push(name);
  };
  Object.keys(definitions).forEach(visit);
  return order;
}

/**
 * The module `src/generated/policy-schema.ts`: the part of the schema that is checked in the
 * browser.
 */
export async function schemaModule() {
  const schema = await readJson('src/model/policy.schema.json');
  delete schema.properties[CHECKED_ELSEWHERE];
  const { definitions } = schema;
  const names = ordered(definitions).filter((name) => isForBrowsers(definitions[name]));
  return [
    HEADER.trim(),
    "import type { Schema } from '../model/schema-check.js';",
    '',
    ...names.map((name) => `const ${name}: Schema = ${code(definitions[name], name)};`),
    '',
    `export const policySchema: Schema = ${code(schema, 'policy')};`,
    '',
  ].join('\n');
}
