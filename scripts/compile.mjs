import { cp, mkdir } from 'node:fs/promises';
import { idiomaticDecoratorsTransformer } from '@lit/ts-transformers';
import ts from 'typescript';
import { inProject, root } from './project.mjs';

const HOST = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => '\n',
};

function readConfig(file) {
  const fail = (diagnostic) => {
    throw new Error(ts.formatDiagnostic(diagnostic, HOST));
  };
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail };
  return ts.getParsedCommandLineOfConfigFile(inProject(file), {}, host);
}

function emit(program, transformers) {
  const emitted = program.emit(undefined, undefined, undefined, false, transformers);
  const problems = [...ts.getPreEmitDiagnostics(program), ...emitted.diagnostics];
  if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, HOST));
  return program;
}

/**
 * Compiles `src/` to `dist/`, one module and one declaration per file. Decorators become
 * `static properties`, which saves each visitor half a kilobyte of helpers. Comments are in the
 * declarations, where editors read them; the modules go without, because everybody who installs the
 * package downloads them.
 */
export function compile() {
  // The driver runs in Node, and has its types.
  for (const file of ['tsconfig.json', 'src/driver/tsconfig.json']) compileProject(file);
}

function compileProject(file) {
  const { fileNames, options } = readConfig(file);
  const types = ts.createProgram(fileNames, { ...options, emitDeclarationOnly: true });
  emit(types);
  const code = { ...options, declaration: false, removeComments: true };
  const modules = ts.createProgram(fileNames, code, undefined, types);
  emit(modules, { before: [idiomaticDecoratorsTransformer(modules)] });
}

/** Files that are published unchanged: the path below `src`, and the path below `dist`. */
const ASSETS = [
  ['model/policy.schema.json', 'policy.schema.json'],
  ['check/schemas/check.schema.json', 'check.schema.json'],
  ['check/schemas/observed.schema.json', 'observed.schema.json'],
  ['themes', 'themes'],
  ['themes.d.ts', 'themes.d.ts'],
  ['generated/themes', 'themes'],
  ['generated/figma', 'figma'],
  ['tokens', 'tokens'],
  // Svelte components are compiled by the page's own build.
  ['svelte', 'svelte'],
];

export async function copyAssets() {
  await mkdir(inProject('dist'), { recursive: true });
  for (const [source, target] of ASSETS) {
    await cp(inProject('src', source), inProject('dist', target), { recursive: true });
  }
}
