import { readFile, writeFile } from 'node:fs/promises';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { stringifyDiagnostics } from '@lit/localize-tools/lib/typescript.js';
import { readKinds } from '../source-module.mjs';
import { inProject, readJson } from '../project.mjs';
import { readCatalogue } from './catalogues.mjs';
import { formFindings, sentence } from './checks/checks.mjs';
import { reviewTable } from './review-table.mjs';
import { PART_NAMES, splitCatalogue } from './split-catalogue.mjs';
import { textsPage } from './texts-page.mjs';
import { toSerbianLatin } from './transliterate.mjs';
import { parseXliff, withFreshness, writeXliff } from './xliff.mjs';

const HEADER = '// Generated from locales/*.xlf by "npm run generate". Do not edit.\n';

/** Languages that are derived from another one instead of translated. */
const DERIVED = { 'sr-Latn': { from: 'sr', derive: toSerbianLatin } };

/** Block lists stop files that are called as Google Analytics was: `ga.js`. Irish is `gle` in ISO 639-2. */
const FILE_NAMES = { ga: 'gle' };

const moduleName = (code) => FILE_NAMES[code] ?? code;

const fileOf = (locale) => `locales/${locale}.xlf`;

const configuration = () => readConfigFileAndWriteSchema(inProject('lit-localize.json'));

/**
 * Fails if a message has no id. An id derived from the text would need code in the browser that is
 * left out.
 */
function assertNamed(messages) {
  const nameless = messages.filter(({ name }) => /^[hs][0-9a-f]{16}$/.test(name));
  if (nameless.length === 0) return;
  const texts = nameless.map(({ contents }) => `  ${contents}`).join('\n');
  throw new Error(`Messages need an id of their own, msg('…', { id: '…' }):\n${texts}`);
}

/** The messages of the sources. Each has a note for translators in `locales/notes.json`. */
async function sourceMessages(localizer) {
  const { messages, errors } = localizer.extractSourceMessages();
  if (errors.length > 0) throw new Error(stringifyDiagnostics(errors));
  assertNamed(messages);
  const notes = await readJson('locales/notes.json');
  const ids = messages.map(({ name }) => name);
  const problems = [
    ['without a note', ids.filter((id) => !notes[id])],
    ['with a note, but not in the sources', Object.keys(notes).filter((id) => !ids.includes(id))],
  ];
  failIfAny('locales/notes.json', problems);
  return { messages, notes };
}

function failIfAny(file, problems) {
  const found = problems.filter(([, ids]) => ids.length > 0);
  if (found.length === 0) return;
  const list = found.map(([what, ids]) => `  ${what}: ${ids.join(', ')}`).join('\n');
  throw new Error(`${file} is not complete. Messages\n${list}`);
}

/**
 * Fails if a catalogue is not whole: a text is missing, or a placeholder is damaged. lit-localize only
 * warns, and then ships English as if it were translated.
 */
function assertWhole(catalogues) {
  const findings = catalogues.flatMap((catalogue) =>
    formFindings(catalogue).map((finding) => sentence(catalogue.locale, finding)),
  );
  if (findings.length > 0)
    throw new Error(`Translations are not whole:\n  ${findings.join('\n  ')}`);
}

/** Writes the messages of the sources to `locales/*.xlf`. Keeps the translations there. */
export async function extractMessages() {
  const config = configuration();
  const localizer = new RuntimeLitLocalizer(config);
  const { notes } = await sourceMessages(localizer);
  await localizer.writeInterchangeFiles();
  for (const locale of config.targetLocales) {
    const path = inProject(fileOf(locale));
    const units = parseXliff(await readFile(path, 'utf8')).map(withFreshness);
    await writeFile(path, writeXliff(locale, units, notes));
    const stale = units.filter(({ state }) => state === 'needs-review-translation');
    if (stale.length > 0) warnOfStale(locale, stale);
  }
}

function warnOfStale(locale, units) {
  const ids = units.map(({ id }) => id).join(', ');
  console.warn(`${fileOf(locale)}: ${units.length} to be reviewed (${ids})`);
}

const codesModule = (codes) =>
  `${HEADER}/** The language in which the texts are written. */\n` +
  `export const sourceLocale = 'en' as const;\n` +
  `/** The languages into which they are translated. */\n` +
  `export const targetLocales = [${codes.map((code) => `'${code}'`).join(', ')}] as const;\n` +
  `/** The names of files that differ from the code of the language. */\n` +
  `export const fileNames: Readonly<Record<string, string>> = ${JSON.stringify(FILE_NAMES)};\n`;

/** Apart from the list of all, for it is in the file that every page loads. */
const nameCodesModule = (codes) =>
  `${HEADER}/** The codes that are names of files too, each between spaces. */\n` +
  `export const NAME_CODES = ' ${codes.filter((code) => !FILE_NAMES[code]).join(' ')} ';\n`;

/** Loads each part of each language. Bundlers cannot resolve computed paths, so all are written. */
function loadersModule(codes) {
  const loaders = codes.flatMap((code) => [
    `  '${code}': {`,
    ...PART_NAMES.map((part) => `    ${part}: () => import('./${moduleName(code)}.${part}.js'),`),
    '  },',
  ]);
  return `${HEADER}/** Loads each part of each language. */\nexport const LOADERS = {\n${loaders.join('\n')}\n} as const;\n`;
}

/** All texts of a language in one module, for a page that wants no further request. */
function wholeModule(code) {
  const imports = PART_NAMES.map(
    (part) => `import { texts as ${part}Texts } from './${moduleName(code)}.${part}.js';`,
  );
  const spread = PART_NAMES.map((part) => `...${part}Texts`).join(', ');
  return `${HEADER}${imports.join('\n')}\n\n/** All texts of the language, by id. */\nexport const texts: Readonly<Record<string, string>> = { ${spread} };\n`;
}

/** The names of the placeholders of each message, by which a page's own texts are checked. */
function messagesModule(messages) {
  const lines = messages.map(({ name, contents }) => {
    const names = contents.flatMap(({ untranslatable }) => untranslatable?.slice(2, -1) ?? []);
    return `  '${name}': [${names.map((one) => `'${one}'`).join(', ')}],`;
  });
  const type = 'Readonly<Record<string, readonly string[]>>';
  return `${HEADER}/** The names of the placeholders of each message, by its id. */\nexport const MESSAGES: ${type} = {\n${lines.join('\n')}\n};\n`;
}

/** The modules of a language, as pairs of path and text. */
async function modulesOf(code, formats, config) {
  const { from = code, derive = (text) => text } = DERIVED[code] ?? {};
  const source = await readFile(config.resolve(`${config.output.outputDir}/${from}.ts`), 'utf8');
  const parts = splitCatalogue(derive(source), formats[code] ?? {}, HEADER);
  const name = moduleName(code);
  return [[name, wholeModule(code)], ...parts.map(([part, text]) => [`${name}.${part}`, text])].map(
    ([module, text]) => [`src/generated/locales/${module}.ts`, text],
  );
}

/** The English names and purposes of the kinds of services, among the messages of the sources. */
export async function kindTexts(messages) {
  const texts = new Map(messages.map(({ name, contents }) => [name, contents.join('')]));
  return Object.keys(await readKinds()).map((id) => {
    // The consent cookie was described before there were kinds.
    const prefix = texts.has(`kind.${id}.name`) ? 'kind' : 'service';
    const [name, purpose] = ['name', 'purpose'].map((part) => texts.get(`${prefix}.${id}.${part}`));
    return { id, name, purpose };
  });
}

/**
 * The messages of the sources; and the generated modules of all languages, `docs/texts.md` and
 * `locales/REVIEW.md`, as pairs of path and text.
 */
export async function localeModules() {
  const config = configuration();
  const localizer = new RuntimeLitLocalizer(config);
  const { messages, notes } = await sourceMessages(localizer);
  const files = await Promise.all(config.targetLocales.map((locale) => readCatalogue(locale)));
  assertWhole(files);
  await localizer.build();
  const codes = [...config.targetLocales, ...Object.keys(DERIVED)].sort();
  const formats = await readJson('locales/formats.json');
  const languages = await Promise.all(codes.map((code) => modulesOf(code, formats, config)));
  const modules = [
    ['src/generated/locales/codes.ts', codesModule(codes)],
    ['src/generated/locales/loaders.ts', loadersModule(codes)],
    ['src/generated/name-codes.ts', nameCodesModule(codes)],
    ['src/generated/locales/messages.ts', messagesModule(messages)],
    ...languages.flat(),
    ['docs/texts.md', textsPage(messages, notes)],
    ['locales/REVIEW.md', reviewTable(files, await readJson('locales/reviews.json'))],
  ];
  return { messages, modules };
}
