/**
 * Import rules: each folder is a layer. A zone lists what its files may import; everything else is
 * an error.
 *
 * @typedef {object} Zone
 * @property {string[]} files
 * @property {string[]} [packages] packages, with all of their modules
 * @property {string[]} [folders] other folders below src, or single modules in them
 * @property {string[]} [types] folders of which only types may be imported
 * @property {string[]} [except] modules of an allowed folder that must not be imported
 */

const LIT = ['lit', '@lit/localize'];

/** What `scripts/bundle-driver.mjs` bundles. */
const LIBRARIES = ['robots-parser', 'sax', 'set-cookie-parser', 'third-party-web', 'tldts'];

/** A zone with folders of its own, which import each other and what the zone may. */
const withFolders = (name, inner, zone) => [
  { ...zone, files: [name] },
  {
    ...zone,
    files: inner.map((folder) => `${name}/${folder}`),
    folders: ['[\\w-]+', ...zone.folders.map((folder) => `\\.\\./${folder}`)],
  },
];

/** @type {Zone[]} */
const ZONES = [
  { files: ['model'], folders: ['generated/policy-schema', 'generated/locales'] },
  // What the command line does with the catalogue of services; no browser loads it.
  {
    files: ['catalogue'],
    folders: ['model', 'integrations/consent-commands', 'signals/option-schemas'],
  },
  { files: ['lint'], folders: ['model', 'catalogue', 'regions', 'generated/version'] },
  // What a browser observed on a site, compared with the policy: pure functions for the command line.
  ...withFolders('check', ['propose', 'reports', 'rules'], {
    folders: ['model', 'catalogue', 'lint', 'regions', 'markup/html', 'markup/text-html'].concat([
      'generated/version',
    ]),
  }),
  // Drives a browser: the only folder that runs in Node alone. Its libraries are bundled with it, but
  // for Playwright and autoconsent, which users install.
  ...withFolders('driver', ['banner', 'fixture', 'pages'], {
    packages: ['node:[\\w/]+', 'playwright-core', '@duckduckgo/autoconsent'].concat(LIBRARIES),
    folders: ['check', 'lint', 'model', 'catalogue', 'regions', 'policy', 'generated/version'],
  }),
  // The addresses of embeds: data and pure functions.
  { files: ['embeds'] },
  { files: ['platform', 'regions'], folders: ['model'] },
  { files: ['store'], folders: ['model', 'platform', 'regions'] },
  { files: ['gates'], folders: ['model', 'platform'] },
  {
    files: ['effects', 'integrations'],
    folders: ['model', 'platform', 'effects', 'gates'],
    types: ['store'],
  },
  {
    files: ['localization'],
    packages: LIT,
    folders: ['model', 'generated'],
    types: ['markup'],
  },
  {
    files: ['markup'],
    packages: ['@lit/localize'],
    folders: ['model', 'localization', 'generated/styles'],
    except: ['localization/locale-controller'],
  },
  {
    files: ['elements'],
    packages: LIT,
    folders: [
      'model',
      'platform',
      'store',
      'gates',
      'embeds',
      'generated/styles',
      'generated/version',
      'localization',
      'markup',
      'ask/motion',
      'ask/page-room',
      'ask/scroller',
      'reopen/reopen',
    ],
    except: ['store/[\\w-]*storage'],
  },
  { files: ['frameworks'], folders: ['page'] },
  { files: ['define'], folders: ['elements', 'store'], except: ['store/[\\w-]*storage'] },
  // The script-tag build: the page, what reads the policy (reading),
  // the text banner (ask), the observer of other tabs (watch),
  // deletion, and the store with its effects. The page loads each of the latter five on demand.
  {
    files: ['page'],
    folders: ['model', 'platform', 'store', 'gates', 'effects', 'watch'].concat([
      'reading/take-banner',
      'ask/ask',
      'app/app',
      'deletion/leftovers',
      'elements/state',
      'localization/languages',
      'generated/name-codes',
    ]),
    types: ['markup'],
  },
  {
    files: ['reading'],
    folders: ['model', 'platform', 'regions', 'store', 'page', 'signals/early'].concat([
      'effects/module-scripts',
      'effects/signals-first',
    ]),
  },
  {
    files: ['ask'],
    folders: ['model', 'platform', 'store', 'page', 'effects/module-scripts', 'markup'].concat([
      'reading/read-policy',
      'localization',
      'generated/styles',
      'define/settings',
    ]),
    except: ['localization/locale-controller'],
  },
  {
    files: ['reopen'],
    folders: [
      'generated/styles',
      'page',
      'store',
      'localization/catalogues',
      'localization/language-around',
      'model',
    ],
  },
  {
    files: ['watch'],
    folders: ['model', 'platform', 'store', 'page', 'effects', 'deletion', 'reopen/page-reopen'],
  },
  {
    files: ['deletion'],
    folders: ['model', 'platform', 'page', 'reading/take-banner', 'store'],
    types: ['effects'],
  },
  {
    files: ['app'],
    folders: ['model', 'platform', 'store', 'gates', 'effects', 'deletion', 'watch', 'page'].concat(
      [
        'markup',
        'localization',
        'define',
        'elements/state',
        'signals/declared-signals',
        'signals/early',
      ],
    ),
    except: ['localization/locale-controller'],
  },
  // What the policy declares: loaded for pages whose policy names a signal.
  {
    files: ['signals'],
    folders: ['model', 'platform', 'page', 'store', 'effects', 'integrations'],
  },
  {
    files: ['render'],
    folders: ['model', 'regions', 'markup', 'localization', 'generated/styles'],
    except: ['localization/locale-controller'],
  },
  { files: ['inline'], folders: ['model', 'platform', 'gates', 'markup'], types: ['store'] },
];

const oneOf = (names) => names.map((name) => `${name}(?:[/.]|$)`).join('|');

const outside = (prefix, allowed) =>
  `^${prefix}${allowed.length > 0 ? `(?!${oneOf(allowed)})` : ''}`;

/** Patterns for the rule `no-restricted-imports`. Specifiers of other folders start with `../`. */
function patterns({ packages = [], folders = [], types = [], except = [] }, here) {
  const message = `${here} must not import this: see the zones in eslint.zones.mjs.`;
  const forbidden = [
    { regex: outside('(?!\\.)', packages), message },
    { regex: outside('\\.\\./', [...folders, ...types]), message },
  ];
  if (except.length > 0) forbidden.push({ regex: `^\\.\\./(?:${oneOf(except)})`, message });
  if (types.length > 0) {
    // All modules except those that may be imported with their values.
    const rest = `(?!${oneOf(folders)})(?:${oneOf(types)})`;
    forbidden.push({ regex: `^\\.\\./${rest}`, message, allowTypeImports: true });
  }
  return forbidden;
}

const config = (files, restricted) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: restricted }] },
});

/** A public entry at the root of src that must not import some things. */
function entry(name, forbidden) {
  const message = `${name} must stay free of this: its users may never load an element.`;
  return config([`src/${name}`], [{ regex: forbidden, message, allowTypeImports: true }]);
}

const NOT_LIT = '^(?!\\.)|^\\./(?:elements|generated/styles|define)(?:[/.]|$)';

export const zones = [
  ...ZONES.flatMap((zone) =>
    zone.files.map((folder) => config([`src/${folder}/**`], patterns(zone, folder))),
  ),
  entry('start.ts', `${NOT_LIT}|^\\./(?:integrations|localization|page|ask)/`),
  entry('elements.ts', NOT_LIT),
  entry('signals.ts', '^(?!\\./integrations/)'),
  entry('server.ts', '^(?!\\./(?:model|regions)/)'),
  entry('policy.ts', '^(?!\\./(?:model|regions)/)'),
  entry(
    'render.ts',
    '^(?!\\.)|^\\./(?!model|markup|localization|render/|generated/(?:styles|inline-core))|/locale-controller',
  ),
  entry('index.ts', '^\\./define'),
];
