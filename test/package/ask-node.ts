import { executeServerCommand } from '@web/test-runner-commands';
import type { AllFormats } from '../localization/all-formats.mjs';

/** The imports of a module: paths relative to src, or names of packages. */
export interface Imports {
  static: string[];
  dynamic: string[];
  types: string[];
}

export interface ImportReport {
  ok: boolean;
  error?: string;
  exports: string[];
  /** The tags of the elements that the import registered. */
  registered: boolean;
  tags: string[];
}

/** Imports a module of dist (`start.js`) in a new Node process. */
export const importInNode = (specifier: string): Promise<ImportReport> =>
  executeServerCommand('import-in-node', { specifier });

/** The output of `npx consent-elements` in the project's folder. */
export const runCommand = (
  ...args: string[]
): Promise<{ stdout: string; stderr: string; code: number }> =>
  executeServerCommand('run-command', { args });

interface Output {
  stdout: string;
  stderr: string;
  code: number;
}

type Files = Readonly<Record<string, string>>;

/** Runs `npx consent-elements` several times in a new folder with these files. */
export const runInFolder = (
  files: Files,
  ...commands: readonly (readonly string[])[]
): Promise<{ results: Output[]; files: Files }> =>
  executeServerCommand('run-in-folder', { files, commands });

/** Adds a service through a symbolic link `cookies.json` to `policy.json`, which has mode 640. */
export const addThroughLink = (
  text: string,
  id: string,
): Promise<{ code: number; links: string[]; mode: number; files: Files }> =>
  executeServerCommand('add-through-link', { text, id });

/** Reads a policy, changes its file, and writes the policy as the commands do. */
export const writeAfterChange = (
  before: string,
  meanwhile: string,
  after: string,
): Promise<{ error?: string; files: Files }> =>
  executeServerCommand('write-after-change', { before, meanwhile, after });

/** The response of `npm start` for a path. */
export const demoPage = (path: string): Promise<{ status: number; text: string }> =>
  executeServerCommand('demo-page', { path });

/** The files below a folder of the project, relative to that folder. */
export const listFiles = (folder: string): Promise<string[]> =>
  executeServerCommand('list-files', { folder });

/** The tarball that would be published, as `npm pack` describes it; sizes in bytes. */
export const packList = (): Promise<{
  size: number;
  unpackedSize: number;
  files: { path: string }[];
}> => executeServerCommand('pack-list');

/** The modules and declarations that a user of the package can reach, as paths of the project. */
export const reachable = (): Promise<string[]> => executeServerCommand('reachable');

/** The file behind `consent-elements/…` for a user of the package, or the code of the error. */
export const resolved = (specifier: string): Promise<string> =>
  executeServerCommand('resolved', { specifier });

/** The modules loaded with a module of src (`start.ts`), statically and dynamically. */
export const importClosure = (entry: string): Promise<{ modules: string[]; dynamic: string[] }> =>
  executeServerCommand('import-closure', { entry });

/** The imports of every module of src. */
export const importGraph = (): Promise<Record<string, Imports>> =>
  executeServerCommand('import-graph');

/** The modules of an import cycle in src; empty if there is none. */
export const importCycle = (): Promise<string[]> => executeServerCommand('import-cycle');

/** Bytes of a module of dist (`server.js`) with all of its imports, bundled and minified. */
export const bundledSize = (entry: string): Promise<{ raw: number; brotli: number }> =>
  executeServerCommand('bundled-size', { entry });

/** What TypeScript says of pieces of code (`js`, `ts`) that use the package, with `strict`. */
export const snippetErrors = (
  snippets: readonly { readonly name: string; readonly lang: string; readonly code: string }[],
): Promise<string[]> => executeServerCommand('snippet-errors', { snippets });

/** The text of each source file of the examples. */
export const exampleFiles = (): Promise<string[]> => executeServerCommand('example-files');

/** What PHP says of pieces of code that it cannot parse. */
export const phpErrors = (
  snippets: readonly { readonly name: string; readonly code: string }[],
): Promise<string[]> => executeServerCommand('php-errors', { snippets });

/** The text of a file of the project. */
export const readText = (path: string): Promise<string> =>
  executeServerCommand('read-text', { path });

/** The first error that Ajv finds in each policy, or in other values with another schema. */
export const findingsOfAjv = (
  policies: readonly unknown[],
  schema?: string,
): Promise<({ pointer: string; keyword: string } | null)[]> =>
  // Sent as text: an object would lose keys such as `__proto__`.
  executeServerCommand('findings-of-ajv', { json: JSON.stringify(policies), schema });

/** The languages that have a file in `locales`. */
export const locales = (): Promise<string[]> => executeServerCommand('locales');

/** An objection of the checks of translations; see `scripts/locales/checks`. */
export interface Finding {
  check: string;
  id: string;
  found: string;
  expected: string;
  sentence: string;
}

/** What the checks object to in `locales/<locale>.xlf`, or in a text that could be that file. */
export const findingsIn = (locale: string, xliff?: string): Promise<Finding[]> =>
  executeServerCommand('findings-in', { locale, xliff });

/** A message of a file in `locales`; see `scripts/locales/xliff.mjs`. */
export interface Unit {
  id: string;
  source: string;
  target: string;
  state: string;
  translated: string;
}

/** A unit after `npm run generate` has compared it with its English text. */
export const withFreshness = (unit: Unit): Promise<Unit> =>
  executeServerCommand('with-freshness', { unit });

/** What `allFormats` writes in Node, by language. */
export const formatsInNode = (codes: readonly string[]): Promise<Record<string, AllFormats>> =>
  executeServerCommand('formats-in-node', { codes });

export interface BundledChunk {
  file: string;
  isEntry: boolean;
  /** Files that it imports statically. */
  imports: string[];
  /** The absolute paths of its modules. */
  modules: string[];
}

/** Bundles a module of dist (`define/banner.js`) as a site would. */
export const bundledChunks = (entry: string): Promise<BundledChunk[]> =>
  executeServerCommand('bundled-chunks', { entry });

/** What TypeScript says of each project of `test/types`, by the project's name. It takes its time. */
export async function projectErrors(): Promise<Record<string, string[]>> {
  let errors: Record<string, string[]> | '';
  do errors = await executeServerCommand('project-errors');
  while (!errors);
  return errors;
}

/** What the package exports without a description, as `file: Class.member`. */
export async function undocumented(): Promise<string[]> {
  let names: string[] | '';
  do names = await executeServerCommand('undocumented');
  while (!names);
  return names;
}

/** The digests of facts by the id of the service and by the day. */
export type Digests = Record<string, Record<string, string>>;

/** Files of a catalogue that a test makes up, the digests and the time that hold for them. */
export interface PlantedFiles {
  files: { file: string; service: object }[];
  digests?: Digests;
  now?: number;
}

/** An objection of the checks of the catalogue; see `scripts/catalogue-checks`. */
export interface CatalogueFinding {
  file: string;
  check: string;
  path: string;
  sentence: string;
}

/** What the checks object to in the files of the catalogue, or in files of a test. */
export const catalogueFindings = (planted?: PlantedFiles): Promise<CatalogueFinding[]> =>
  executeServerCommand('catalogue-findings', { planted });

/** Digests as `npm run generate` writes them: with the days that are new. */
export const withNewDays = (digests: Digests, services: readonly object[]): Promise<Digests> =>
  executeServerCommand('with-new-days', { digests, services });
