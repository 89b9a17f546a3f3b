import { readFile } from 'node:fs/promises';
import ts from 'typescript';
import { inProject } from './project.mjs';

/**
 * Imports a module of `src` without a build. It may import types only.
 *
 * @param {string} path Below `src`, with its extension.
 */
export async function importSource(path) {
  const source = await readFile(inProject('src', path), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

/** The kinds of services, with the category to which each usually belongs. */
export const readKinds = async () => (await importSource('model/kinds.ts')).KINDS;
