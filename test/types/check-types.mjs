/**
 * Compiles the projects of this folder as an application would: `consent-elements` is the package
 * with its `exports`. Prints, as JSON, what TypeScript says of their sources and of the package’s
 * declarations that they reach.
 */
import { readdirSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const folder = fileURLToPath(new URL('.', import.meta.url));
const root = dirname(dirname(folder));

const isOwn = ({ fileName }) => !fileName.includes('/node_modules/');

function messageOf({ file, start, messageText }) {
  const text = ts.flattenDiagnosticMessageText(messageText, '\n');
  if (!file) return text;
  const { line } = file.getLineAndCharacterOfPosition(start);
  return `${relative(root, file.fileName)}:${line + 1}: ${text}`;
}

/** The browser’s own declarations, which take longest to read, once for all projects. */
const read = new Map();

function hostFor(options) {
  const host = ts.createCompilerHost(options);
  const getSourceFile = (name, ...rest) => {
    if (!name.includes('/typescript/lib/')) return host.getSourceFile(name, ...rest);
    if (!read.has(name)) read.set(name, host.getSourceFile(name, ...rest));
    return read.get(name);
  };
  return { ...host, getSourceFile };
}

function messagesOf(project) {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const config = ts.getParsedCommandLineOfConfigFile(`${folder}${project}/tsconfig.json`, {}, host);
  const program = ts.createProgram(config.fileNames, config.options, hostFor(config.options));
  const files = program.getSourceFiles().filter(isOwn);
  return [
    ...config.errors,
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...files.flatMap((file) => program.getSyntacticDiagnostics(file)),
    ...files.flatMap((file) => program.getSemanticDiagnostics(file)),
  ].map(messageOf);
}

const projects = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
console.log(
  JSON.stringify(Object.fromEntries(projects.map(({ name }) => [name, messagesOf(name)]))),
);
