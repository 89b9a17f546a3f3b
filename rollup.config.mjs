import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { entryParts } from './scripts/entry-parts.mjs';

const { name, version } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
);

/** Licences require a notice in each copy. Terser removes all other comments. */
function banner({ isEntry, moduleIds }) {
  const lines = [];
  if (isEntry) lines.push(`/*! ${name} ${version} | MIT */`);
  const hasLit = moduleIds.some((id) => /node_modules\/(@lit|lit)/.test(id.replaceAll('\\', '/')));
  if (hasLit) lines.push('/*! Lit (c) Google LLC | BSD-3-Clause */');
  return lines.join('\n');
}

/** Block lists stop scripts whose address contains “cookie” or “consent”. */
function neutralName({ name }) {
  return `chunks/${name.replace(/(cookie|consent|policy|privacy|gdpr)[-_.]?/gi, '') || 'part'}-[hash:6].js`;
}

const UNUSED = [
  // The script tag uses Lit's production build, in which nothing is checked.
  [/[\\/]elements[\\/]development\.js$/, 'export const checkInDevelopment = () => {};'],
  // Generates ids for messages without one. `npm run generate` makes sure that all have one.
  [
    /@lit[\\/]localize[\\/]internal[\\/]id-generation\.js$/,
    'export const generateMsgId = () => {};',
  ],
];

/** Removes modules that the script tag does not need. */
const withoutUnused = {
  name: 'without-unused',
  load: (id) => UNUSED.find(([module]) => module.test(id))?.[1],
};

const dist = (path) => fileURLToPath(new URL(`dist/${path}`, import.meta.url));

/** All modules that an entry imports statically, directly or indirectly. */
function closure(entry, getModuleInfo) {
  const modules = new Set([entry]);
  // The iteration also visits entries that are added to the set meanwhile.
  for (const id of modules) getModuleInfo(id)?.importedIds.forEach((one) => modules.add(one));
  return modules;
}

/**
 * The chunks in the order in which pages need them. A module belongs to the first chunk whose
 * entries all need it. By default, Rollup would create a file for each set of chunks that share a
 * module, and would split the entry too.
 */
const CHUNKS = [
  ['elements', dist('elements.js')],
  // Otherwise it would be in the next chunk, which would then be loaded before a banner shows.
  ['elements', dist('store/ready-event.js')],
  ['watch', dist('watch/other-tabs.js')],
  ['ask', dist('ask/ask.js')],
  ['later', dist('later/later.js')],
  ['gates', dist('gates/gates.js')],
  ['reopen', dist('reopen/page-reopen.js')],
  ['deletion', dist('deletion/leftovers.js')],
  ['app', dist('app/app.js')],
  // Small, and shared by parts of which a page loads only one: separate files would cost more than
  // they contain.
  ['app', dist('model/unknown-ids.js')],
  ['lit', dist('elements/state.js')],
  ['lit', dist('elements/modal.js')],
  ['lit', dist('define/settings.js'), dist('define/table.js')],
];

function manualChunks(id, { getModuleInfo }) {
  const isOf = (entry) => closure(entry, getModuleInfo).has(id);
  return CHUNKS.find(([, ...entries]) => entries.every(isOf))?.[0];
}

/**
 * Removes the tag of style sheets once they are minified: a chunk would load another one for it.
 */
const withoutTag = {
  name: 'without-tag',
  transform(code, id) {
    if (!/[\\/]generated[\\/]styles[\\/]/.test(id)) return null;
    return { code: code.replace(/^import .*$/m, '').replace(/= css ?`/, '= `'), map: null };
  },
};

const plugins = [
  withoutUnused,
  nodeResolve({ browser: true, exportConditions: ['production'] }),
  minifyTemplateLiterals({ include: ['dist/**/*.js'], failOnError: true }),
  withoutTag,
  // If a script contains a single quotation mark beyond Latin-1, browsers store its source in twice
  // the memory.
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
  // The files have no line that refers to their source maps, because each visitor would download
  // it. The maps are published beside them for debugging.
  sourcemap: 'hidden',
  banner,
};

const { targetLocales } = JSON.parse(readFileSync(new URL('lit-localize.json', import.meta.url)));

/** The texts of languages other than English, for the elements and for the statement. */
const LANGUAGES = targetLocales
  .flatMap((locale) => [locale, `${locale}.statement`])
  .map((part) => ({ name: `elements.all.${part}`, file: dist(`generated/locales/${part}.js`) }));

/** Beside the single file as well, because few pages want it. */
const REOPEN = { name: 'elements.all.reopen', file: dist('reopen/reopen.js') };

const BESIDE = [...LANGUAGES, REOPEN];

function besideAll(id) {
  const part = BESIDE.find(({ file }) => file === id);
  return part ? `./${part.name}.js` : id;
}

export default [
  {
    // Loads an element's code when the element has something to show.
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
    // Everything in one file, for pages that use an integrity hash. Languages other than English,
    // and the link that `reopen` adds, are separate files, which a page can pin by
    // `<link rel="modulepreload" integrity>`.
    input: { 'elements.all': 'dist/elements.all.js' },
    external: BESIDE.map(({ file }) => file),
    plugins,
    output: { ...output, inlineDynamicImports: true, paths: besideAll },
  },
  {
    // Integrations for the effects of `start()`. If a block list stops them, the page still works.
    input: { signals: 'dist/signals.js' },
    plugins,
    output,
  },
  {
    input: { [REOPEN.name]: REOPEN.file },
    external: LANGUAGES.map(({ file }) => file),
    plugins,
    output: { ...output, banner: undefined, paths: besideAll },
  },
  ...LANGUAGES.map(({ name, file }) => ({
    input: { [name]: file },
    plugins,
    output: { ...output, banner: undefined },
  })),
];
