import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { digestsFile, readServices } from './catalogue.mjs';
import { inlineCoreModule } from './generate-inline-core.mjs';
import { extractMessages, kindTexts, localeModules } from './locales/generate-locales.mjs';
import { tokenFiles } from './generate-tokens.mjs';
import { servicesPage } from './services-page.mjs';
import { schemaModule } from './generate-schema.mjs';
import { inProject, isMain, readJson } from './project.mjs';
import { llmsText } from '../website/llms.mjs';

/** Reads a file with normalized line ends: a Windows checkout may have changed them. */
async function present(path) {
  const text = await readFile(inProject(path), 'utf8').catch(() => undefined);
  return text?.replaceAll('\r\n', '\n');
}

/** The package version, by which two copies on one page can recognise each other. */
async function versionModule() {
  const { version } = await readJson('package.json');
  const header = '// Generated from package.json by "npm run generate". Do not edit.\n';
  return `${header}export const VERSION = '${version}';\n`;
}

async function outdated() {
  const { messages, modules } = await localeModules();
  const wanted = [
    ['src/generated/version.ts', await versionModule()],
    ['src/generated/policy-schema.ts', await schemaModule()],
    ...modules,
    ...(await tokenFiles()),
    ['src/generated/inline-core.ts', await inlineCoreModule()],
    ['docs/services.md', servicesPage(await readServices(), await kindTexts(messages))],
    await digestsFile(),
    ['llms.txt', await llmsText()],
  ];
  const compared = await Promise.all(
    wanted.map(async ([path, text]) => ({ path, text, same: (await present(path)) === text })),
  );
  return compared.filter(({ same }) => !same);
}

/** Writes the generated modules that differ from the present files. Returns their paths. */
export async function generate() {
  const files = await outdated();
  for (const { path, text } of files) {
    await mkdir(dirname(inProject(path)), { recursive: true });
    await writeFile(inProject(path), text);
  }
  return files.map(({ path }) => path);
}

async function check() {
  const paths = (await outdated()).map(({ path }) => path);
  if (paths.length === 0) return console.log('Generated files are up to date.');
  console.error(`Not up to date, run "npm run generate" and commit:\n  ${paths.join('\n  ')}`);
  process.exitCode = 1;
}

async function main() {
  if (process.argv.includes('--check')) return check();
  await extractMessages();
  for (const path of await generate()) console.log(`wrote ${path}`);
}

if (isMain(import.meta.url)) {
  await main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
