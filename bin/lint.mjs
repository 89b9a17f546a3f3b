import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { asJson } from '../dist/lint/as-json.js';
import { asSarif } from '../dist/lint/as-sarif.js';
import { asText } from '../dist/lint/as-text.js';
import { isAtLeast } from '../dist/lint/counts.js';
import { SEVERITIES } from '../dist/lint/finding.js';
import { fullSchema } from '../dist/lint/full-schema.js';
import { lint } from '../dist/lint/lint.js';
import { OPTION_SCHEMAS } from '../dist/signals/option-schemas.js';
import { loadCatalogue } from './catalogue.mjs';

export const summary = 'Prints what is wrong with the policy.';

export const usage = `consent-elements lint FILE [options]

Prints what is wrong with the policy in FILE: its form, what the law asks for, and what contradicts the
catalogue. docs/lint.md explains each finding. The exit code is 1 if there is a finding that is as
severe as --fail-on, and 2 if FILE cannot be read.

  --format FORMAT    text, json or sarif (default: text)
  --fail-on LEVEL    error, warning or note (default: error)`;

export const options = { format: { type: 'string' }, 'fail-on': { type: 'string' } };

const FORMATS = { text: asText, json: asJson, sarif: asSarif };

export function mistakeIn({ length }, { format = 'text', 'fail-on': limit = 'error' }) {
  if (length !== 1) return 'lint expects exactly one FILE.';
  if (!Object.hasOwn(FORMATS, format)) return `Unknown format: ${format}`;
  return SEVERITIES.includes(limit) ? undefined : `Unknown level: ${limit}`;
}

const SCHEMA = new URL('../dist/policy.schema.json', import.meta.url);

async function knowledge() {
  const [services, schema] = await Promise.all([loadCatalogue(), readFile(SCHEMA, 'utf8')]);
  const signals = new Map(Object.entries(OPTION_SCHEMAS));
  return { services, schema: fullSchema(JSON.parse(schema)), signals };
}

export async function run([file], { format = 'text', 'fail-on': limit = 'error' }) {
  const text = await readFile(file, 'utf8').catch((error) => error);
  if (text instanceof Error) {
    return { notes: `The file ${file} cannot be read: ${text.message}`, exitCode: 2 };
  }
  const findings = lint(text, await knowledge());
  const output = FORMATS[format](relative('', file), findings);
  return { output, exitCode: isAtLeast(findings, limit) ? 1 : 0 };
}
