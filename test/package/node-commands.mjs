import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { Ajv } from 'ajv';
import { rollup } from 'rollup';
import { checkLocale, locales } from '../../scripts/locales/catalogues.mjs';
import { sentence } from '../../scripts/locales/checks/checks.mjs';
import { withFreshness } from '../../scripts/locales/xliff.mjs';
import { importClosure, importCycle, importGraph } from '../../scripts/import-graph.mjs';
import { packList } from '../../scripts/npm.mjs';
import { inProject } from '../../scripts/project.mjs';
import { publishedEntries } from '../../scripts/published-entries.mjs';
import { reachableFrom } from '../../scripts/reachable.mjs';
import { serveDemo } from '../../scripts/serve-demo.mjs';
import { bundledSize } from '../../scripts/sizes.mjs';
import { weigh } from '../bench/weigh.mjs';
import { exampleFiles } from '../docs/example-files.mjs';
import { phpErrors } from '../docs/php-check.mjs';
import { typeErrors } from '../docs/type-check.mjs';

const PROBE = fileURLToPath(new URL('import-probe.mjs', import.meta.url));

/** Imports a module of dist in a new Node process, where nothing else has been loaded. */
async function importInNode({ specifier }) {
  const options = { timeout: 8000, cwd: inProject() };
  const args = [PROBE, inProject('dist', specifier)];
  const { stdout } = await promisify(execFile)(process.execPath, args, options);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

/** Runs the package's command as `npx` does. */
async function runCommand({ args }) {
  const program = [inProject('bin/consent-elements.mjs'), ...args];
  const options = { timeout: 8000, cwd: inProject() };
  const {
    stdout,
    stderr,
    code = 0,
  } = await promisify(execFile)(process.execPath, program, options).catch((error) => error);
  return { stdout, stderr, code };
}

async function listFiles({ folder }) {
  const entries = await readdir(inProject(folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, path, name }) =>
      relative(inProject(folder), join(parentPath ?? path, name)),
    )
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** One seed for all random tests of a run; `FUZZ_SEED` repeats an earlier run. */
const fuzzSeed = Number(process.env.FUZZ_SEED) || randomInt(1, 2 ** 31);

/** The first error that Ajv finds in each policy: its path as JSON Pointer and the keyword. */
async function findingsOfAjv({ json }) {
  const schema = JSON.parse(await readFile(inProject('src/model/policy.schema.json'), 'utf8'));
  const validate = new Ajv({ allErrors: false, messages: false, logger: false }).compile(schema);
  return JSON.parse(json).map((policy) => {
    if (validate(policy)) return null;
    const [{ instancePath, keyword, params }] = validate.errors;
    const missing = keyword === 'required' ? `/${params.missingProperty}` : '';
    return { pointer: instancePath + missing, keyword };
  });
}

/** The response of `npm start` for a path. */
async function demoPage({ path }) {
  const { url, close } = await serveDemo({ port: 0 });
  try {
    const answer = await fetch(url + path);
    return { status: answer.status, text: await answer.text() };
  } finally {
    close();
  }
}

/** The findings of all checks of a language, each also as a sentence. */
async function findingsIn({ locale, xliff }) {
  const findings = await checkLocale(locale, xliff);
  return findings.map((finding) => ({ ...finding, sentence: sentence(locale, finding) }));
}

/** Dates, durations and lists of languages, as Node writes them with the modules of dist. */
async function formatsInNode({ codes }) {
  const path = fileURLToPath(new URL('../localization/formats-probe.mjs', import.meta.url));
  const options = { timeout: 15_000, cwd: inProject(), maxBuffer: 2 ** 24 };
  const { stdout } = await promisify(execFile)(process.execPath, [path, ...codes], options);
  return JSON.parse(stdout);
}

/** The files that a site’s own bundler makes of a module of dist. */
async function bundledChunks({ entry }) {
  const bundle = await rollup({ input: inProject('dist', entry), plugins: [nodeResolve()] });
  const { output } = await bundle.generate({ format: 'es' });
  return output.map(({ fileName, isEntry, imports, moduleIds }) => ({
    file: fileName,
    isEntry,
    imports,
    modules: moduleIds.map((id) => id.replaceAll('\\', '/')),
  }));
}

/** What TypeScript says of each project of `test/types`; see `check-types.mjs`. */
async function projectErrors() {
  const path = fileURLToPath(new URL('../types/check-types.mjs', import.meta.url));
  const options = { timeout: 60_000, cwd: inProject(), maxBuffer: 2 ** 24 };
  const { stdout } = await promisify(execFile)(process.execPath, [path], options);
  return JSON.parse(stdout);
}

/** The file that a user of the package gets for a specifier, or the code of the error. */
function resolved({ specifier }) {
  try {
    const file = createRequire(inProject('package.json')).resolve(specifier);
    return relative(inProject(), file).replaceAll('\\', '/');
  } catch ({ code }) {
    return code;
  }
}

const COMMANDS = {
  'fuzz-seed': () => fuzzSeed,
  locales: () => locales(),
  'findings-in': findingsIn,
  'formats-in-node': formatsInNode,
  'with-freshness': ({ unit }) => withFreshness(unit),
  'import-in-node': importInNode,
  'run-command': runCommand,
  'demo-page': demoPage,
  'list-files': listFiles,
  'pack-list': () => packList(),
  reachable: async () => reachableFrom(await publishedEntries()),
  resolved,
  'findings-of-ajv': findingsOfAjv,
  'import-closure': ({ entry }) => importClosure(entry),
  'bundled-chunks': bundledChunks,
  'bundled-size': ({ entry }) => bundledSize(entry),
  'import-graph': () => importGraph(),
  'import-cycle': () => importCycle(),
  'project-errors': projectErrors,
  weigh,
  'snippet-errors': typeErrors,
  'php-errors': phpErrors,
  'example-files': exampleFiles,
  'read-text': ({ path }) => readFile(inProject(path), 'utf8'),
};

/**
 * Web Test Runner plugin: commands with which a test in the browser uses Node. See `ask-node.ts`.
 */
export function nodeCommands() {
  return {
    name: 'node-commands',
    executeCommand: ({ command, payload }) => COMMANDS[command]?.(payload ?? {}),
  };
}
