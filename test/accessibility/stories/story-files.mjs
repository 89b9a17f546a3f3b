import { readFile } from 'node:fs/promises';
import { inProject } from '../../../scripts/project.mjs';

/** Stories import files that Vite turns into modules; this plugin does the same. */
const MODULES = {
  json: (text) => `export default ${text}`,
  css: (text) => `const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(text)});
    document.adoptedStyleSheets.push(sheet);`,
  raw: (text) => `export default ${JSON.stringify(text)}`,
};

const kindOf = ({ path, query }) =>
  'raw' in query
    ? 'raw'
    : /^\/(?:(?:demo|stories)\/.*|custom-elements)\.(json|css)$/.exec(path)?.[1];

async function serveModule(context) {
  // Tests also fetch such files unchanged.
  const kind = context.headers['sec-fetch-dest'] === 'script' && kindOf(context);
  if (!kind) return undefined;
  const text = await readFile(inProject(context.path), 'utf8');
  return { body: MODULES[kind](text), type: 'js' };
}

/**
 * Web Test Runner plugin: lets a test import stories unchanged. `ACCESSIBILITY=full` tests every
 * combination of story, theme and language instead of each story once.
 */
export function storyFiles() {
  return {
    name: 'story-files',
    serve: serveModule,
    resolveImport: ({ source }) =>
      source === 'storybook/test' ? '/test/accessibility/stories/within.ts' : undefined,
    executeCommand: ({ command }) =>
      command === 'is-full-matrix' ? process.env.ACCESSIBILITY === 'full' : undefined,
  };
}
