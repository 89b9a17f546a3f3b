import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { Ajv } from 'ajv';
import { rollup } from 'rollup';
import { checkLocale, locales } from '../../scripts/locales/catalogues.mjs';
import { catalogueFindings } from '../../scripts/catalogue-checks/checks.mjs';
import { withNewDays } from '../../scripts/catalogue-checks/digests.mjs';
import { sentence } from '../../scripts/locales/checks/checks.mjs';
import { withFreshness } from '../../scripts/locales/xliff.mjs';
import { importClosure, importCycle, importGraph } from '../../scripts/import-graph.mjs';
import { packList } from '../../scripts/npm.mjs';
import { inProject } from '../../scripts/project.mjs';
import { publishedEntries } from '../../scripts/published-entries.mjs';
import { reachableFrom } from '../../scripts/reachable.mjs';
import { serveDemo } from '../../scripts/serve-demo.mjs';
import { bundledSize } from '../../scripts/sizes.mjs';
import { pagesOfOurs, weigh } from '../bench/weigh.mjs';
import { exampleFiles } from '../docs/example-files.mjs';
import { phpErrors } from '../docs/php-check.mjs';
import { typeErrors } from '../docs/type-check.mjs';
import { addThroughLink, runInFolder, writeAfterChange } from './command-folder.mjs';

const PROBE = new URL('import-probe.mjs', import.meta.url);

/**
 * Imports a module of dist in Node, in a thread where nothing else has been loaded. A process would
 * take ten times as long.
 */
async function importInNode({ specifier }) {
  const worker = new Worker(PROBE, { workerData: inProject('dist', specifier) });
  const [report] = await once(worker, 'message', { signal: AbortSignal.timeout(15_000) });
  return report;
}

/** Runs the package's command as `npx` does. */
async function runCommand({ args }) {
  const program = [inProject('bin/consent-elements.mjs'), ...args];
  const options = { timeout: 15_000, cwd: inProject() };
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

/** Ajv with the schemas of a folder, so that one may refer to another by its file name. */
async function schemasIn(folder) {
  const ajv = new Ajv({ allErrors: false, messages: false, logger: false });
  const names = (await readdir(inProject(folder))).filter((name) => name.endsWith('.schema.json'));
  for (const name of names) {
    ajv.addSchema(JSON.parse(await readFile(inProject(folder, name), 'utf8')), name);
  }
  return ajv;
}

/** The first error that Ajv finds in each value: its path as JSON Pointer and the keyword. */
async function findingsOfAjv({ json, schema = 'src/model/policy.schema.json' }) {
  const validate = (await schemasIn(dirname(schema))).getSchema(basename(schema));
  return JSON.parse(json).map((value) => {
    if (validate(value)) return null;
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

/** What a program of the tests writes as JSON, in a process of its own. */
async function written(program, ...args) {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const options = { timeout: 120_000, cwd: inProject(), maxBuffer: 2 ** 24 };
  const { stdout } = await promisify(execFile)(process.execPath, [path, ...args], options);
  return JSON.parse(stdout);
}

/** Dates, durations and lists of languages, as Node writes them with the modules of dist. */
const formatsInNode = ({ codes }) => written('../localization/formats-probe.mjs', ...codes);

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
const projectErrors = () => written('../types/check-types.mjs');

/** What the package exports without a description. */
const undocumented = () => written('undocumented.mjs');

/** The file that a user of the package gets for a specifier, or the code of the error. */
function resolved({ specifier }) {
  try {
    const file = createRequire(inProject('package.json')).resolve(specifier);
    return relative(inProject(), file).replaceAll('\\', '/');
  } catch ({ code }) {
    return code;
  }
}

/** Answers within the 20 seconds that the test runner waits: an empty text while the work goes on. */
function inSteps(work) {
  const begun = new Map();
  return async (payload) => {
    const key = JSON.stringify(payload);
    if (!begun.has(key)) begun.set(key, work(payload));
    return Promise.race([begun.get(key), pause(10_000, '', { ref: false })]);
  };
}

const COMMANDS = {
  'fuzz-seed': () => fuzzSeed,
  locales: () => locales(),
  'catalogue-findings': ({ planted }) => catalogueFindings(planted),
  'with-new-days': ({ digests, services }) => withNewDays(digests, services),
  'findings-in': findingsIn,
  'formats-in-node': formatsInNode,
  'with-freshness': ({ unit }) => withFreshness(unit),
  'import-in-node': importInNode,
  'run-command': runCommand,
  'run-in-folder': runInFolder,
  'add-through-link': addThroughLink,
  'write-after-change': writeAfterChange,
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
  'project-errors': inSteps(projectErrors),
  undocumented: inSteps(undocumented),
  'pages-of-ours': pagesOfOurs,
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
