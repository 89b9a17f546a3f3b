import { readFile } from 'node:fs/promises';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { stringifyDiagnostics } from '@lit/localize-tools/lib/typescript.js';
import { inProject } from './project.mjs';
import { splitCatalogue } from './split-catalogue.mjs';
import { messageIds, missingTranslations } from './xliff.mjs';

const HEADER = '// Generated from locales/*.xlf by "npm run generate". Do not edit.\n';

/**
 * Fails if a translation is missing. lit-localize only warns, and then ships English as if it were
 * translated.
 */
function assertComplete(locale, xliff, sourceIds) {
  const listed = new Set(messageIds(xliff));
  const known = new Set(sourceIds);
  const problems = [
    ['new in the source, run "npm run generate"', sourceIds.filter((id) => !listed.has(id))],
    ['gone from the source, run "npm run generate"', [...listed].filter((id) => !known.has(id))],
    ['without translation', missingTranslations(xliff)],
  ].filter(([, ids]) => ids.length > 0);
  if (problems.length === 0) return;
  const list = problems.map(([what, ids]) => `  ${what}: ${ids.join(', ')}`).join('\n');
  throw new Error(`locales/${locale}.xlf is not complete:\n${list}`);
}

function sourceIds(localizer) {
  const { messages, errors } = localizer.extractSourceMessages();
  if (errors.length > 0) throw new Error(stringifyDiagnostics(errors));
  assertNamed(messages);
  return messages.map(({ name }) => name);
}

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

function codesModule({ sourceLocale, targetLocales }) {
  const targets = targetLocales.map((locale) => `'${locale}'`).join(', ');
  return (
    `${HEADER}export const sourceLocale = '${sourceLocale}' as const;\n` +
    `export const targetLocales = [${targets}] as const;\n`
  );
}

/** Writes the messages of the source to `locales/*.xlf`. Keeps the translations there. */
export async function extractMessages() {
  const localizer = new RuntimeLitLocalizer(
    readConfigFileAndWriteSchema(inProject('lit-localize.json')),
  );
  sourceIds(localizer);
  await localizer.writeInterchangeFiles();
}

/** The modules of `src/generated/locales/`, as pairs of path and text. */
export async function localeModules() {
  const config = readConfigFileAndWriteSchema(inProject('lit-localize.json'));
  const localizer = new RuntimeLitLocalizer(config);
  const ids = sourceIds(localizer);
  const modules = [['src/generated/locales/codes.ts', codesModule(config)]];
  for (const locale of config.targetLocales) {
    const xliff = await readFile(
      config.resolve(`${config.interchange.xliffDir}/${locale}.xlf`),
      'utf8',
    );
    assertComplete(locale, xliff, ids);
  }
  await localizer.build();
  for (const locale of config.targetLocales) {
    const whole = await readFile(config.resolve(`${config.output.outputDir}/${locale}.ts`), 'utf8');
    const { interfaceModule, statementModule } = splitCatalogue(whole, HEADER);
    modules.push([`src/generated/locales/${locale}.ts`, interfaceModule]);
    modules.push([`src/generated/locales/${locale}.statement.ts`, statementModule]);
  }
  return modules;
}
