import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { inProject } from './project.mjs';

const isModule = (file) => /\.(ts|js)$/.test(file) && !file.endsWith('.d.ts');

const isImportCall = (node) =>
  ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;

/** What one `import`, `export … from` or `import()` asks for, and how. */
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

/** A specifier as a path below src, or as the name of a package. */
function resolve(specifier, from) {
  if (!specifier.startsWith('.')) return packageName(specifier);
  const path = posix.join(posix.dirname(from), specifier);
  const source = path.replace(/\.js$/, '.ts');
  return existsSync(inProject('src', source)) ? source : path;
}

/** The imports of one module of src: `{ static, dynamic, types }`, each a list without repeats. */
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

/** The modules of the first circle of imports that is found; none is the right answer. */
export function importCycle(graph = importGraph()) {
  const done = new Set();
  const walk = (file, path) => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    done.add(file);
    const targets = graph[file]?.static ?? [];
    return targets.reduce((found, target) => found ?? walk(target, [...path, file]), undefined);
  };
  return Object.keys(graph).reduce((found, file) => found ?? walk(file, []), undefined) ?? [];
}

/**
 * All that is loaded with a module: `modules` has the modules of src (itself included) and the
 * packages it reaches without delay, `dynamic` what these may load later. Types weigh nothing.
 */
export function importClosure(entry) {
  const modules = new Set([entry]);
  const dynamic = new Set();
  // A set that grows while it is walked is walked to its new end.
  for (const file of modules) {
    if (!isModule(file) || !existsSync(inProject('src', file))) continue;
    const imports = importsOf(file);
    for (const target of imports.static) modules.add(target);
    for (const target of imports.dynamic) dynamic.add(target);
  }
  return { modules: [...modules], dynamic: [...dynamic] };
}
