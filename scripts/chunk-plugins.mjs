import { readFileSync } from 'node:fs';
import { dist } from './project.mjs';
import { isTranslation } from './translation-files.mjs';

const DEVELOPMENT = /[\\/]elements[\\/]development\.js$/;

/** The script tag uses Lit's production build, in which nothing is checked. */
export const withoutDevelopment = {
  name: 'without-development',
  load: (id) => (DEVELOPMENT.test(id) ? 'export const checkInDevelopment = () => {};' : null),
};

/** Edits a module of a package, and fails where an update of the package has changed that place. */
const editing = (name, module, edits) => ({
  name,
  transform(code, id) {
    if (!module.test(id)) return null;
    let edited = code;
    for (const [from, to] of edits) {
      if (!edited.includes(from)) this.error(`expected “${from}”: adapt the plugin`);
      edited = edited.replace(from, to);
    }
    return { code: edited, map: null };
  },
});

/**
 * Removes the ids that `@lit/localize` generates: `npm run generate` makes sure that all have one.
 * Their module fills a table when it is imported, so it has to go by name.
 */
export const withoutGeneratedIds = editing(
  'without-generated-ids',
  /@lit[\\/]localize[\\/]internal[\\/]runtime-msg\.js$/,
  [
    ["import { generateMsgId } from './id-generation.js';", ''],
    [' ?? generateId(template)', ''],
  ],
);

/**
 * Removes what Lit does where documents cannot share style sheets: the banner that is drawn as text
 * needs that anyway.
 */
export const withSharedSheets = editing(
  'with-shared-sheets',
  /@lit[\\/]reactive-element[\\/]css-tag\.js$/,
  [
    [
      't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      '!0',
    ],
  ],
);

/** Translations are served as UTF-8: each letter as an escape would take twice the bytes. */
export const lettersInTranslations = {
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

/** Modules without a state that a return visit may need by themselves. On others `ask` has them. */
const COPIED = [
  'signals/change-listeners.js',
  'model/policy.js',
  'model/policy-file.js',
  'model/consent.js',
  'platform/promises.js',
  'platform/write-cookie.js',
  'reading/policy-of-banner.js',
  'reading/read-policy.js',
  'reading/usable-policy.js',
  'localization/catalogues.js',
  'localization/language-around.js',
  'localization/languages.js',
  'generated/locales/loaders.js',
  'model/best-tag.js',
  'model/language-tag.js',
].map(dist);

/** What gets copies of its own, for a return visit loads it without `ask`. */
const WITHOUT_ASK = [
  'reading/take-banner.js',
  'signals/early.js',
  'signals/run-signals.js',
  'integrations/guarded.js',
  'deletion/cookie-scopes.js',
  'reopen/label.js',
  'reopen/page-reopen.js',
].map(dist);

const COPY = '?copy';

/** So that a first visit requests one file, and a return visit nothing of the banner. */
export const copies = {
  name: 'copies',
  async resolveId(source, importer = '', options) {
    if (!importer.endsWith(COPY) && !WITHOUT_ASK.includes(importer)) return null;
    const found = await this.resolve(source, importer.replace(COPY, ''), options);
    return COPIED.includes(found.id) ? found.id + COPY : found;
  },
  load: (id) => (id.endsWith(COPY) ? readFileSync(id.replace(COPY, ''), 'utf8') : null),
};

/**
 * Removes the tag of style sheets once they are minified: a chunk would load another one for it.
 */
export const withoutTag = {
  name: 'without-tag',
  transform(code, id) {
    if (!/[\\/]generated[\\/]styles[\\/]/.test(id)) return null;
    return { code: code.replace(/^import .*$/m, '').replace(/= css ?`/, '= `'), map: null };
  },
};
