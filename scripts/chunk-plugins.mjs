import { readFileSync } from 'node:fs';
import { dist } from './project.mjs';
import { isTranslation } from './translation-files.mjs';

const DEVELOPMENT = /[\\/]elements[\\/]development\.js$/;

/** The script tag uses Lit's production build, in which nothing is checked. */
export const withoutDevelopment = {
  name: 'without-development',
  load: (id) => (DEVELOPMENT.test(id) ? 'export const checkInDevelopment = () => {};' : null),
};

const GENERATED_ID = ' ?? generateId(template)';

/** Removes the ids that `@lit/localize` generates: `npm run generate` makes sure that all have one. */
export const withoutGeneratedIds = {
  name: 'without-generated-ids',
  transform(code, id) {
    if (!/@lit[\\/]localize[\\/]internal[\\/]runtime-msg\.js$/.test(id)) return null;
    if (!code.includes(GENERATED_ID)) this.error(`expected “${GENERATED_ID}”: adapt the plugin`);
    return { code: code.replace(GENERATED_ID, ''), map: null };
  },
};

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
  'signals/hearers.js',
  'model/policy.js',
  'model/policy-file.js',
  'model/consent.js',
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
  'reading/reading.js',
  'signals/early.js',
  'signals/run-signals.js',
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
