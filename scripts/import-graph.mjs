import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { inProject } from './project.mjs';

const isModule = (file) => /\.(ts|js)$/.test(file) && !file.endsWith('.d.ts');

const isImportCall = (node) =>
  ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;

/** The specifier and the kind of an `import`, `export … from` or `import()`. */
function request(node) {
  if (isImportCall(node)) return ['dynamic', node.arguments[0]];
  const isRequest = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
  if (!isRequest || !node.moduleSpecifier) return [];
  const isType = node.isTypeOnly || node.importClause?.isTypeOnly;
  return [isType ? 'types' : 'static', node.moduleSpecifier];
}

/** `lit/decorators.js` → `lit`, `@lit/localize/…` → `@lit/localize`. */
const packageName = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Resolves a specifier to a path below src, or to the name of a package. */
function resolve(specifier, from) {
  if (!specifier.startsWith('.')) return packageName(specifier);
  const path = posix.join(posix.dirname(from), specifier);
  const source = path.replace(/\.js$/, '.ts');
  return existsSync(inProject('src', source)) ? source : path;
}

/** The imports of a module of src: `{ static, dynamic, types }`, each a list without duplicates. */
export function importsOf(file) {
  const text = readFileSync(inProject('src', file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = { static: new Set(), dynamic: new Set(), types: new Set() };
  const visit = (node) => {
    const [kind, specifier] = request(node);
    if (kind && ts.isStringLiteralLike(specifier)) found[kind].add(resolve(specifier.text, file));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { static: [...found.static], dynamic: [...found.dynamic], types: [...found.types] };
}

/** Every module of src with its imports. Paths are relative to src and use slashes. */
export function importGraph() {
  const files = readdirSync(inProject('src'), { recursive: true })
    .map((file) => join(file).replaceAll('\\', '/'))
    .filter(isModule);
  return Object.fromEntries(files.sort().map((file) => [file, importsOf(file)]));
}

/**
 * The modules of the first import cycle that is found; empty if there is none. Counts imports of
 * types and `import()` as well: they tie modules together for a reader.
 */
export function importCycle(graph = importGraph()) {
  const done = new Set();
  const walk = (file, path) => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    done.add(file);
    const { static: values = [], types = [], dynamic = [] } = graph[file] ?? {};
    const targets = [...values, ...types, ...dynamic];
    return targets.reduce((found, target) => found ?? walk(target, [...path, file]), undefined);
  };
  return Object.keys(graph).reduce((found, file) => found ?? walk(file, []), undefined) ?? [];
}

/**
 * Everything that is loaded with a module: `modules` contains the modules of src (itself included)
 * and the packages that it imports statically, `dynamic` what these import dynamically. Types are
 * ignored.
 */
export function importClosure(entry) {
  const modules = new Set([entry]);
  const dynamic = new Set();
  // The iteration also visits entries that are added to the set meanwhile.
  for (const file of modules) {
    if (!isModule(file) || !existsSync(inProject('src', file))) continue;
    const imports = importsOf(file);
    for (const target of imports.static) modules.add(target);
    for (const target of imports.dynamic) dynamic.add(target);
  }
  return { modules: [...modules], dynamic: [...dynamic] };
}
