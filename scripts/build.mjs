import { rm } from 'node:fs/promises';
import { analyze } from './analyze.mjs';
import { writeCdnTypes } from './cdn-types.mjs';
import { checkPackage } from './check-package.mjs';
import { bundleDriver } from './bundle-driver.mjs';
import { writeCatalogue } from './catalogue.mjs';
import { compile, copyAssets } from './compile.mjs';
import { writeEditorData } from './editor-data.mjs';
import { generate } from './generate.mjs';
import { inProject, isMain } from './project.mjs';
import { mustRun } from './run-tool.mjs';
import { prune } from './prune.mjs';
import { shareTranslations } from './share-translations.mjs';
import { printSizes } from './sizes.mjs';
import { generateTypes } from './types/generate-types.mjs';

const STEPS = [
  ['generated modules', generate],
  ['dist: modules and types', compile],
  ['dist/driver: libraries', bundleDriver],
  ['dist: schema and themes', copyAssets],
  ['dist: catalogue of services', writeCatalogue],
  ['dist/cdn: bundles', () => mustRun('rollup', ['--config', '--silent'])],
  ['dist: translations', shareTranslations],
  ['dist/cdn: types', writeCdnTypes],
  ['custom-elements.json', analyze],
  ['dist/types: template languages', generateTypes],
  ['dist/editors: data for VS Code and JetBrains', writeEditorData],
  // After everything that writes declarations, and before what lists the tarball.
  ['dist: only what can be imported', prune],
  ['package check', checkPackage],
];

/** Builds everything that is published. Throws if a step fails. */
export async function build() {
  await rm(inProject('dist'), { recursive: true, force: true });
  for (const [title, step] of STEPS) {
    console.log(`build: ${title}`);
    await step();
  }
  await printSizes();
}

if (isMain(import.meta.url)) {
  await build().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
