import { readFile } from 'node:fs/promises';
import { compile } from 'svelte/compiler';
import { inProject } from '../../scripts/project.mjs';

/** Compiles a Svelte component for browsers (`client`) or for servers (`server`). */
export async function compiled(path, generate) {
  const source = await readFile(path, 'utf8');
  return compile(source, { filename: path, generate }).js.code;
}

/** `../svelte.js`, which a component imports, is TypeScript here. */
const asTypeScript = (source) =>
  source.startsWith('.') && source.endsWith('.js') ? source.replace(/js$/, 'ts') : undefined;

/** Web Test Runner plugin: lets a test import Svelte components. */
export function svelteFiles() {
  const isComponent = ({ path }) => path.endsWith('.svelte');
  return {
    name: 'svelte-files',
    serve: async (context) =>
      isComponent(context)
        ? { body: await compiled(inProject(context.path.slice(1)), 'client'), type: 'js' }
        : undefined,
    resolveImport: ({ source, context }) =>
      isComponent(context) ? asTypeScript(source) : undefined,
  };
}
