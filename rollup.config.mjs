import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { chunkNames } from './scripts/chunk-names.mjs';
import {
  copies,
  lettersInTranslations,
  withoutDevelopment,
  withoutGeneratedIds,
  withoutTag,
  withSharedSheets,
} from './scripts/chunk-plugins.mjs';
import { closure } from './scripts/closure.mjs';
import { entryParts } from './scripts/entry-parts.mjs';
import { importTogether } from './scripts/import-together.mjs';
import { notices } from './scripts/notices.mjs';
import { dist } from './scripts/project.mjs';
import { isTranslation, LANGUAGES, PARTS, translationHash } from './scripts/translation-files.mjs';

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

const isIntegration = (id) => /[\\/]dist[\\/]integrations[\\/]/.test(id ?? '');

/** Block lists stop scripts whose address contains “cookie”, “consent” or the name of a vendor. */
function neutralName(chunk) {
  const own = isIntegration(chunk.facadeModuleId) ? 'signal' : chunk.name;
  const name = own.replace(/(cookie|consent|policy|privacy|gdpr)[-_.]?/gi, '') || 'part';
  return `chunks/${name}-${isTranslation(chunk) ? translationHash : '[hash:6]'}.js`;
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
  ['watch', dist('watch/without-store.js')],
  ['ask', dist('ask/ask.js')],
  ['reading', dist('reading/take-banner.js')],
  ['languages', dist('localization/languages.js')],
  ['texts', dist('ask/own-banner-texts.js')],
  ['gates', dist('gates/gates.js')],
  ['reopen', dist('reopen/page-reopen.js')],
  // The copy that it has, apart from `ask`.
  ['label-languages', dist('localization/languages.js?copy')],
  ['deletion', dist('deletion/leftovers.js')],
  ['signals', dist('signals/early.js')],
  ['app', dist('app/app.js')],
  // Small, and shared by parts of which a page loads only one: separate files would cost more than
  // they contain.
  ['app', dist('model/unknown-gate-ids.js')],
  ['lit', dist('elements/state.js')],
  ['lit', dist('elements/modal.js')],
  ['lit', dist('define/settings.js'), dist('define/table.js')],
  ['embeds', dist('elements/gate-address.js')],
];

/** The chunks that are requested together with what they import. */
const TOGETHER = ['app', 'statement', 'table', 'gate'];

function manualChunks(id, { getModuleInfo }) {
  // What several signals have in common comes with the code that runs them.
  if (isIntegration(id) && getModuleInfo(id).importers.length > 1) return 'signals';
  const importsOf = (module) => getModuleInfo(module)?.importedIds ?? [];
  const isOf = (entry) => closure([entry], importsOf).has(id);
  return CHUNKS.find(([, ...entries]) => entries.every(isOf))?.[0];
}

const plugins = [
  withoutDevelopment,
  withoutGeneratedIds,
  withSharedSheets,
  nodeResolve({ browser: true, exportConditions: ['production'] }),
  minifyTemplateLiterals({ include: ['dist/**/*.js'], failOnError: true }),
  withoutTag,
  // If a script contains a single quotation mark beyond Latin-1, browsers store its source in twice
  // the memory.
  terser({
    module: true,
    ecma: 2022,
    // Found by trial: hoisted functions repeat themselves more, so that Brotli saves 1 % more.
    compress: { passes: 3, hoist_funs: true, inline: 1, unsafe_arrows: true },
    format: { comments: /^!/, ascii_only: true },
  }),
  lettersInTranslations,
  notices(),
];

const output = {
  dir: 'dist/cdn',
  format: 'es',
  generatedCode: { preset: 'es2015', symbols: false },
  freeze: false,
  banner,
};

/** Beside the single file, because few pages want it. */
const BESIDE = [
  { name: 'elements.all.reopen', parts: [dist('reopen/reopen.js')] },
  { name: 'elements.all.texts', parts: [dist('model/apply-own-texts.js')] },
  { name: 'elements.all.kinds', parts: [dist('localization/kind-texts.js')] },
  { name: 'elements.all.embeds', parts: [dist('elements/gate-address.js')] },
  { name: 'elements.all.regions', parts: [dist('regions/regions.js')] },
  { name: 'elements.all.signals', parts: [dist('signals/run-signals.js')] },
];

function besideAll(id) {
  const file = [...BESIDE, ...LANGUAGES].find(({ parts }) => parts.includes(id));
  return file ? `./${file.name}.js` : id;
}

export default [
  {
    // Loads an element's code when the element has something to show.
    input: { elements: 'dist/elements.js' },
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      importTogether(TOGETHER),
      entryParts(`${name} ${version}`),
      copies,
      chunkNames,
      ...plugins,
    ],
    output: {
      ...output,
      chunkFileNames: neutralName,
      manualChunks,
      onlyExplicitManualChunks: true,
    },
  },
  {
    // Everything in one file, for pages that use an integrity hash. Languages other than English,
    // the link that `reopen` adds, the check of a page's own texts, the kinds of services, the
    // embeds of gates with an address, the presets of regions, and the signals of the policy are
    // separate files, which a page can pin by `<link rel="modulepreload" integrity>`.
    input: { 'elements.all': 'dist/elements.all.js' },
    external: [...PARTS, ...BESIDE.flatMap(({ parts }) => parts)],
    plugins,
    output: { ...output, inlineDynamicImports: true, paths: besideAll },
  },
  {
    // Integrations for the effects of `start()`. If a block list stops them, the page still works.
    input: { signals: 'dist/signals.js' },
    plugins,
    output,
  },
  ...BESIDE.map(({ name, parts }) => ({
    input: { [name]: parts[0] },
    external: PARTS,
    plugins,
    output: { ...output, banner: undefined, inlineDynamicImports: true, paths: besideAll },
  })),
  ...LANGUAGES.map(({ name, whole }) => ({
    input: { [name]: whole },
    plugins,
    output: { ...output, banner: undefined },
  })),
];
