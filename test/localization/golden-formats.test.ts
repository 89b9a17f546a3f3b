import { expect } from '@esm-bundle/chai';
import { str } from '@lit/localize/internal/str-tag.js';
import { targetLocales } from '../../src/generated/locales/codes.js';
import { formatList } from '../../src/localization/enumeration.js';
import { formatDate, formatDuration } from '../../src/localization/formats.js';
import { loadLocalization } from '../../src/localization/localization.js';
import { textHtml } from '../../src/markup/text-html.js';
import { allFormats } from './all-formats.mjs';
import { itNeeds } from '../needs.js';
import { golden } from './golden-formats.js';

const FORMATS = { formatDate, formatDuration, formatList };

const inLanguage = (locale: string) => loadLocalization(locale, ['banner', 'interface'], textHtml);

/** Their patterns are in `locales/formats.json`, for any browser. */
const OWN_PATTERNS = ['ga', 'mt', 'is', 'eu', 'gl'];

const expected = await golden();

describe('dates, durations and lists', () => {
  it('are known of every language', () => {
    expect(Object.keys(expected).sort()).to.deep.equal(['en', ...targetLocales].sort());
  });

  for (const [locale, formats] of Object.entries(expected)) {
    const title = `are those of Unicode’s CLDR, ${locale}`;
    const compare = async () => {
      expect(allFormats(FORMATS, await inLanguage(locale), locale)).to.deep.equal(formats);
    };
    if (OWN_PATTERNS.includes(locale)) it(title, compare);
    else itNeeds('formats of CLDR 48', title, compare);
  }

  it('leave one full stop where a date ends in one', async () => {
    for (const locale of ['bg', 'hr', 'hu', 'sr', 'ru', 'uk']) {
      const i18n = await inLanguage(locale);
      const date = formatDate(new Date(2026, 10, 23, 12), i18n);
      expect(date, locale).to.match(/[^.]\.$/);
      expect(i18n.msg(str`Last choice: ${date}`, { id: 'status.decided' })).to.match(/[^.]\.$/);
    }
  });

  it('have Spanish “e” before i- and hi-, but not before hie-', async () => {
    const spanish = await inLanguage('es');
    expect(formatList(['A', 'Instagram'], spanish)).to.equal('A e Instagram');
    expect(formatList(['A', 'B', 'Hispania'], spanish)).to.equal('A, B e Hispania');
    expect(formatList(['A', 'hielo'], spanish)).to.equal('A y hielo');
  });

  it('have a hyphen after Hebrew “and” before Latin letters and digits only', async () => {
    const hebrew = await inLanguage('he');
    expect(formatList(['A', 'Matomo'], hebrew)).to.equal('A ו-Matomo');
    expect(formatList(['A', '3Q'], hebrew)).to.equal('A ו-3Q');
    expect(formatList(['A', 'מפות'], hebrew)).to.equal('A ומפות');
  });
});
