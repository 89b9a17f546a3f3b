import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { entryParts } from './scripts/entry-parts.mjs';

const { name, version } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
);

/** Licences ask for a notice in each copy; terser removes all comments but these. */
function banner({ isEntry, moduleIds }) {
  const lines = [];
  if (isEntry) lines.push(`/*! ${name} ${version} | MIT */`);
  const hasLit = moduleIds.some((id) => /node_modules\/(@lit|lit)/.test(id.replaceAll('\\', '/')));
  if (hasLit) lines.push('/*! Lit (c) Google LLC | BSD-3-Clause */');
  return lines.join('\n');
}

/** Block lists stop scripts whose address speaks of cookies or consent. */
function neutralName({ name }) {
  return `chunks/${name.replace(/(cookie|consent|policy|privacy|gdpr)[-_.]?/gi, '') || 'part'}-[hash:6].js`;
}

const UNUSED = [
  // A script tag gets the production build of Lit, under which nothing is checked.
  [/[\\/]elements[\\/]development\.js$/, 'export const checkInDevelopment = () => {};'],
  // Makes ids for messages that have none; `npm run generate` takes care that all have one.
  [
    /@lit[\\/]localize[\\/]internal[\\/]id-generation\.js$/,
    'export const generateMsgId = () => {};',
  ],
];

/** Leaves out what a script tag has no use for. */
const withoutUnused = {
  name: 'without-unused',
  load: (id) => UNUSED.find(([module]) => module.test(id))?.[1],
};

const dist = (path) => fileURLToPath(new URL(`dist/${path}`, import.meta.url));

/** All modules that come with one, without those that come later. */
function closure(entry, getModuleInfo) {
  const modules = new Set([entry]);
  // A set that grows while it is walked is walked to its new end.
  for (const id of modules) getModuleInfo(id)?.importedIds.forEach((one) => modules.add(one));
  return modules;
}

/**
 * The chunks in the order in which they are needed: a module belongs to the first one whose entries
 * all need it. Left alone, Rollup would make a file for each set of chunks that share one, and
 * would split the entry as well.
 */
const CHUNKS = [
  ['elements', dist('elements.js')],
  // Left to the next one, it would be loaded before a banner shows.
  ['elements', dist('store/readiness.js')],
  ['watch', dist('watch/other-tabs.js')],
  ['ask', dist('ask/ask.js')],
  ['gates', dist('gates/gates.js')],
  ['deletion', dist('deletion/leftovers.js')],
  ['app', dist('app/app.js')],
  // Small, and shared by parts of which a page loads one: files of their own cost more than they hold.
  ['app', dist('model/unknown-ids.js')],
  ['lit', dist('elements/state.js')],
  ['lit', dist('elements/modal.js')],
  ['lit', dist('define/settings.js'), dist('define/table.js')],
];

function manualChunks(id, { getModuleInfo }) {
  const isOf = (entry) => closure(entry, getModuleInfo).has(id);
  return CHUNKS.find(([, ...entries]) => entries.every(isOf))?.[0];
}

const plugins = [
  withoutUnused,
  nodeResolve({ browser: true, exportConditions: ['production'] }),
  minifyTemplateLiterals({ include: ['dist/**/*.js'], failOnError: true }),
  // Of a script with one quotation mark beyond Latin-1 browsers keep the source in twice the memory.
  terser({
    module: true,
    ecma: 2022,
    compress: { passes: 3 },
    format: { comments: /^!/, ascii_only: true },
  }),
];

const output = {
  dir: 'dist/cdn',
  format: 'es',
  generatedCode: { preset: 'es2015', symbols: false },
  freeze: false,
  // Beside the files, for who debugs them; each visit would pay for the line that names them.
  sourcemap: 'hidden',
  banner,
};

const { targetLocales } = JSON.parse(readFileSync(new URL('lit-localize.json', import.meta.url)));

/** The texts of other languages than English, of the elements and of the statement. */
const LANGUAGES = targetLocales
  .flatMap((locale) => [locale, `${locale}.statement`])
  .map((part) => ({ name: `elements.all.${part}`, file: dist(`generated/locales/${part}.js`) }));

function besideAll(id) {
  const language = LANGUAGES.find(({ file }) => file === id);
  return language ? `./${language.name}.js` : id;
}

export default [
  {
    // Loads the code of an element when that element has something to show.
    input: { elements: 'dist/elements.js' },
    preserveEntrySignatures: 'allow-extension',
    plugins: [entryParts(`${name} ${version}`), ...plugins],
    output: {
      ...output,
      chunkFileNames: neutralName,
      manualChunks,
      onlyExplicitManualChunks: true,
    },
  },
  {
    // Everything in one file, for pages that pin it with an integrity hash. Other languages than
    // English are files of their own, which a page pins by `<link rel="modulepreload" integrity>`.
    input: { 'elements.all': 'dist/elements.all.js' },
    external: LANGUAGES.map(({ file }) => file),
    plugins,
    output: { ...output, inlineDynamicImports: true, paths: besideAll },
  },
  {
    // Integrations, for the effects of `start()`. A page that a block list keeps from them goes on.
    input: { signals: 'dist/signals.js' },
    plugins,
    output,
  },
  ...LANGUAGES.map(({ name, file }) => ({
    input: { [name]: file },
    plugins,
    output: { ...output, banner: undefined },
  })),
];
