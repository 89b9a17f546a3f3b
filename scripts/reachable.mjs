import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { closure } from './closure.mjs';
import { inProject } from './project.mjs';

/** The relative paths that a module or a declaration imports, `import()` and types included. */
function relativeImports(path) {
  const { importedFiles } = ts.preProcessFile(readFileSync(inProject(path), 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'));
}

/** The declaration that describes a module. */
export const declarationOf = (path) => path.replace(/\.js$/, '.d.ts');

/** Declarations import modules (`./policy.js`) and mean the declarations beside them. */
const targetIn = (path, name) => {
  const target = posix.join(posix.dirname(path), name);
  return path.endsWith('.d.ts') ? declarationOf(target) : target;
};

/**
 * The files that are loaded with some files, or read by TypeScript with them; they themselves
 * included. Paths are relative to the project and use slashes.
 */
export function reachableFrom(paths) {
  const importsOf = (path) => {
    if (!existsSync(inProject(path)))
      throw new Error(`${path} is missing: package.json or a published module names it.`);
    return relativeImports(path).map((name) => targetIn(path, name));
  };
  return [...closure(paths, importsOf)];
}
