import { dirname, join } from 'node:path';
import ts from 'typescript';
import { inProject } from '../../scripts/project.mjs';

/** In the project, so that `consent-elements/…` leads to `dist`, by the exports of package.json. */
const FOLDER = inProject('docs/snippets-in-memory');
/**
 * What snippets take for granted, since their text says where it comes from: the parsed policy, a
 * server's request, and what the page has imported before. And modules of the reader's own site.
 */
const GLOBALS = `
  declare const policy: import('consent-elements/server.js').PolicyFile;
  declare const request: Request;
  declare const response: import('node:http').ServerResponse;
  declare const start: typeof import('consent-elements/start.js').start;
  declare const matomo: typeof import('consent-elements/signals.js').matomo;
  declare module '*/statistics.js';
  declare module '*/cookies.json' {
    const policy: import('consent-elements/server.js').PolicyFile;
    export default policy;
  }
`;

const OPTIONS = {
  strict: true,
  noEmit: true,
  allowJs: true,
  checkJs: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
};

/**
 * A script tag imports what a server has under `/cdn`; its types are those of the same modules. A
 * `types` reference looks only into installed packages.
 */
const withModules = (code) =>
  `${code
    .replaceAll(/(['"])\/cdn\/(\w+\.js)\1/g, `'${inProject('dist')}/$2'`)
    .replaceAll(
      /types="consent-elements\/(.*)"/g,
      `path="${inProject('dist')}/$1.d.ts"`,
    )}\nexport {};\n`;

/** A host that knows the snippets as files, and reads all others from the disk. */
function hostOf(files) {
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, readFile, getSourceFile } = host;
  const sourceOf = (path) => ts.createSourceFile(path, files.get(path), OPTIONS.target, true);
  return Object.assign(host, {
    fileExists: (path) => files.has(path) || fileExists.call(host, path),
    readFile: (path) => files.get(path) ?? readFile.call(host, path),
    getSourceFile: (path, ...rest) =>
      files.has(path) ? sourceOf(path) : getSourceFile.call(host, path, ...rest),
    directoryExists: (path) => path === FOLDER || ts.sys.directoryExists(path),
  });
}

const messageOf = ({ file, messageText }, names) =>
  `${names.get(file?.fileName) ?? file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;

/**
 * What TypeScript says, with `strict`, of snippets of the documentation.
 *
 * @param snippets The name, the language (`js` or `ts`) and the code of each.
 */
export function typeErrors({ snippets }) {
  const names = new Map();
  const files = new Map([[join(FOLDER, 'globals.d.ts'), GLOBALS]]);
  for (const [index, { name, lang, code }] of snippets.entries()) {
    const path = join(FOLDER, `${index}.${lang}`);
    names.set(path, name);
    files.set(path, withModules(code));
  }
  const program = ts.createProgram([...files.keys()], OPTIONS, hostOf(files));
  const found = ts.getPreEmitDiagnostics(program);
  return found
    .filter(({ file }) => !file || dirname(file.fileName) === FOLDER)
    .map((one) => messageOf(one, names));
}
