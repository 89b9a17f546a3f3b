/**
 * Writes what the package exports without a description, as a list of `file: Class.member`. Editors
 * show these descriptions.
 */
import { relative } from 'node:path';
import ts from 'typescript';
import { inProject } from '../../scripts/project.mjs';
import { publishedEntries } from '../../scripts/published-entries.mjs';

/** What Lit and the browser call, which is described there. */
const LIFECYCLE = new Set([
  ...['connectedCallback', 'disconnectedCallback', 'requestUpdate'],
  ...['styles', 'shadowRootOptions'],
]);

/** Types of the DOM are not needed: only what the package itself declares is read. */
const OPTIONS = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ESNext,
  skipLibCheck: true,
};

const entries = (await publishedEntries()).filter((file) => file.endsWith('.d.ts'));
const files = entries.map((file) => inProject(file));
const program = ts.createProgram(files, OPTIONS);
const checker = program.getTypeChecker();

const originalOf = (symbol) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** The symbols that a file exports, where they are declared. */
function exportsOf(file) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  return module ? checker.getExportsOfModule(module).map(originalOf) : [];
}

const isDocumented = (symbol) =>
  symbol.getDocumentationComment(checker).length > 0 ||
  symbol.getJsDocTags(checker).some(({ name }) => name === 'internal');

const isHidden = ({ name }) =>
  !name || ts.isPrivateIdentifier(name) || LIFECYCLE.has(name.getText());

const isPrivate = (member) =>
  (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.NonPublicAccessibilityModifier) !== 0;

/** The public members of a class or an interface. */
function membersOf(declaration) {
  if (!ts.isClassDeclaration(declaration) && !ts.isInterfaceDeclaration(declaration)) return [];
  const shown = declaration.members.filter((member) => !isHidden(member) && !isPrivate(member));
  return shown.map(({ name }) => checker.getSymbolAtLocation(name)).filter(Boolean);
}

/** What lacks a description of an exported symbol and its members. */
function lacking(symbol) {
  const [declaration] = symbol.declarations ?? [];
  const file = declaration && relative(inProject('dist'), declaration.getSourceFile().fileName);
  if (!file || file.startsWith('..')) return [];
  const all = [[symbol.name, symbol]];
  for (const member of membersOf(declaration)) {
    all.push([`${symbol.name}.${member.name}`, member]);
  }
  const bare = all.filter(([, one]) => !isDocumented(one));
  return bare.map(([name]) => `${file}: ${name}`);
}

const found = [...new Set(files.flatMap(exportsOf))].flatMap(lacking);
console.log(JSON.stringify(found.toSorted()));
