import { formatList } from '../../dist/localization/enumeration.js';
import { formatDate, formatDuration } from '../../dist/localization/formats.js';
import { loadLocalization } from '../../dist/localization/localization.js';
import { allFormats } from './all-formats.mjs';

// Prints what Node formats in the languages that its arguments name, as JSON.

const formats = { formatDate, formatDuration, formatList };

const entries = await Promise.all(
  process.argv.slice(2).map(async (locale) => {
    const i18n = await loadLocalization(locale, ['banner', 'interface'], () => '');
    return [locale, allFormats(formats, i18n, locale)];
  }),
);

console.log(JSON.stringify(Object.fromEntries(entries)));
