import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

const { name, version } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
);

/** Licences ask for a notice in each copy; terser removes all comments but these. */
function banner({ isEntry, moduleIds }) {
  const lines = [];
  if (isEntry) lines.push(`/*! ${name} ${version} | MIT */`);
  const hasLit = moduleIds.some((id) => /node_modules\/(@lit|lit)/.test(id.replaceAll('\\', '/')));
  if (hasLit) lines.push('/*! Lit | (c) Google LLC | BSD-3-Clause | https://lit.dev/license */');
  return lines.join('\n');
}

/** Block lists stop scripts whose address speaks of cookies or consent. */
function neutralName({ name }) {
  return `chunks/${name.replace(/(cookie|consent|policy|privacy|gdpr)[-_.]?/gi, '') || 'part'}-[hash].js`;
}

/** A script tag gets the production build of Lit, under which nothing is checked. */
const withoutDevelopment = {
  name: 'without-development',
  load: (id) =>
    /[\\/]elements[\\/]development\.js$/.test(id)
      ? 'export const checkInDevelopment = () => {};'
      : null,
};

const plugins = [
  withoutDevelopment,
  nodeResolve({ browser: true, exportConditions: ['production'] }),
  minifyTemplateLiterals({ include: ['dist/**/*.js'], failOnError: true }),
  terser({ module: true, compress: { passes: 3 }, format: { comments: /^!/ } }),
];

const output = { dir: 'dist/cdn', format: 'es', sourcemap: true, banner };

export default [
  {
    // Loads the code of an element when that element has something to show.
    input: { elements: 'dist/elements.js' },
    preserveEntrySignatures: 'allow-extension',
    plugins,
    output: { ...output, chunkFileNames: neutralName },
  },
  {
    // Everything in one file, for pages that pin it with an integrity hash.
    input: { 'elements.all': 'dist/elements.all.js' },
    plugins,
    output: { ...output, inlineDynamicImports: true },
  },
];
