import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
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

/** The generated modules of the translations. */
const LOCALES = new URL('src/generated/locales/', import.meta.url);

const translationFiles = readdirSync(LOCALES).filter((file) => /\.\w+\.ts$/.test(file));

const isTranslation = ({ moduleIds }) =>
  moduleIds.every((id) => /[\\/]generated[\\/]locales[\\/](?!loaders)/.test(id));

/** All translations have the same hash: the list of files takes 129 times less of it. */
const translationHash = createHash('sha256')
  .update(translationFiles.map((file) => readFileSync(new URL(file, LOCALES))).join(''))
  .digest('base64url')
  .slice(0, 6);

/** Block lists stop scripts whose address contains “cookie” or “consent”. */
function neutralName(chunk) {
  const name = chunk.name.replace(/(cookie|consent|policy|privacy|gdpr)[-_.]?/gi, '') || 'part';
  return `chunks/${name}-${isTranslation(chunk) ? translationHash : '[hash:6]'}.js`;
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
  ['languages', dist('localization/languages.js')],
  ['texts', dist('ask/own-words.js')],
  ['later', dist('later/later.js')],
  ['gates', dist('gates/gates.js')],
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

/** Translations are served as UTF-8: each letter as an escape would take twice the bytes. */
const lettersInTranslations = {
  name: 'letters-in-translations',
  renderChunk: (code, chunk) =>
    isTranslation(chunk)
      ? {
          code: code.replace(/\\(?:u([\da-f]{4})|x([89a-f][\da-f]))/gi, (_, long, short) =>
            String.fromCharCode(parseInt(long ?? short, 16)),
          ),
          map: null,
        }
      : null,
};

const plugins = [
  withoutUnused,
  nodeResolve({ browser: true, exportConditions: ['production'] }),
  minifyTemplateLiterals({ include: ['dist/**/*.js'], failOnError: true }),
  // If a script contains a single quotation mark beyond Latin-1, browsers store its source in twice
  // the memory.
  terser({
    module: true,
    ecma: 2022,
    compress: { passes: 3 },
    format: { comments: /^!/, ascii_only: true },
  }),
  lettersInTranslations,
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

/** The files of a translation, which is one file beside the file with everything. */
const LANGUAGES = translationFiles
  .flatMap((file) => /^(.+)\.banner\.ts$/.exec(file)?.[1] ?? [])
  .map((code) => ({
    name: `elements.all.${code}`,
    whole: dist(`generated/locales/${code}.js`),
    parts: ['banner', 'interface', 'statement'].map((part) =>
      dist(`generated/locales/${code}.${part}.js`),
    ),
  }));

function besideAll(id) {
  const language = LANGUAGES.find(({ parts }) => parts.includes(id));
  return language ? `./${language.name}.js` : id;
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
    // Everything in one file, for pages that use an integrity hash. Languages other than English
    // are separate files, which a page can pin by `<link rel="modulepreload" integrity>`.
    input: { 'elements.all': 'dist/elements.all.js' },
    external: LANGUAGES.flatMap(({ parts }) => parts),
    plugins,
    output: { ...output, inlineDynamicImports: true, paths: besideAll },
  },
  {
    // Integrations for the effects of `start()`. If a block list stops them, the page still works.
    input: { signals: 'dist/signals.js' },
    plugins,
    output,
  },
  ...LANGUAGES.map(({ name, whole }) => ({
    input: { [name]: whole },
    plugins,
    output: { ...output, banner: undefined },
  })),
];
