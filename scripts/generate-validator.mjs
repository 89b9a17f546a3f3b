import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { inProject } from './project.mjs';

const OPTIONS = {
  code: { source: true, esm: true, lines: true },
  allErrors: false,
  messages: false,
  strict: true,
  strictTypes: true,
  strictTuples: true,
  allowUnionTypes: true,
  // Counting code points needs a helper of Ajv at run time; we only ask whether a text is empty.
  unicode: false,
  // Its only remaining message says that the option above is an old one.
  logger: false,
};

const HEADER =
  '// Generated from src/model/policy.schema.json by "npm run generate". Do not edit.\n';

/** Ajv's module is plain JavaScript: without this line TypeScript does not see `errors`. */
const TYPE =
  '/** @type {{ (data: unknown): boolean, errors?: { instancePath: string, keyword: string, ' +
  'params: Record<string, unknown> }[] }} */\n';

/** Keywords whose keys are names chosen by us, so that a property called "title" stays. */
const NAMED = new Set(['properties', 'patternProperties', 'definitions', '$defs']);
const ANNOTATIONS = new Set(['$id', 'title', 'description', 'examples', 'default', '$comment']);

/** The schema without what only editors read: Ajv would copy it into the module. */
function withoutAnnotations(schema, named = false) {
  if (Array.isArray(schema)) return schema.map((item) => withoutAnnotations(item));
  if (schema === null || typeof schema !== 'object') return schema;
  const kept = Object.entries(schema).filter(([key]) => named || !ANNOTATIONS.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, withoutAnnotations(value, !named && NAMED.has(key))]),
  );
}

/** Every visitor downloads this module: leave out what no line of ours reads. */
function withoutUnused(code) {
  const isRead = (name) => code.split(new RegExp(`\\b${name}\\b`)).length > 2;
  return code
    .replace(/^const (schema\d+) = .*\n/gm, (line, name) => (isRead(name) ? line : ''))
    .replace(/schemaPath:"[^"]*",/g, '');
}

/** Eval is stopped by a strict content security policy, require() does not exist in a browser. */
function assertSelfContained(code) {
  const helper = /require\(["'](.*?)["']\)/.exec(code)?.[1];
  if (helper) {
    throw new Error(
      `policy.schema.json uses a keyword that needs "${helper}" at run time. ` +
        'Express it without format, uniqueItems on objects, or enum and const of objects.',
    );
  }
  if (/\beval\(|new Function\b/.test(code))
    throw new Error('The validator must not evaluate text.');
}

/** The module `src/generated/validate-policy.js`: a validator that ships without Ajv. */
export async function validatorModule() {
  const schema = JSON.parse(await readFile(inProject('src/model/policy.schema.json'), 'utf8'));
  const AjvClass = schema.$schema?.includes('2020-12') ? Ajv2020 : Ajv;
  const ajv = new AjvClass(OPTIONS);
  ajv.addSchema(withoutAnnotations(schema), 'policy');
  const code = standaloneCode
    .default(ajv, { validatePolicy: 'policy' })
    .replace('"use strict";', '');
  assertSelfContained(code);
  return HEADER + TYPE + withoutUnused(code).trim() + '\n';
}
