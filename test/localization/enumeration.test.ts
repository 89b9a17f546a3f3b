import { expect } from '@esm-bundle/chai';
import { enumeration, filled, formatList, PLACE } from '../../src/localization/enumeration.js';
import { loadLocalization } from '../../src/localization/localization.js';
import { textHtml } from '../../src/markup/text-html.js';

const localizationIn = (locale: string) => loadLocalization(locale, ['banner'], textHtml);

const ITEMS = ['a', 'b', 'c', 'd'];

describe('a list in a sentence', () => {
  for (const locale of ['en-GB', 'fr']) {
    for (const count of [0, 1, 2, 3, 4]) {
      it(`of ${count} items is the same as with Intl.ListFormat, ${locale}`, async () => {
        const items = ITEMS.slice(0, count);
        const expected = new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
        expect(formatList(items, await localizationIn(locale))).to.equal(expected);
      });
    }
  }

  it('keeps items that are not strings unchanged', async () => {
    const members = [{ id: 1 }, { id: 2 }, { id: 3 }];
    const parts = enumeration(members, await localizationIn('en'), ['1', '2', '3']);
    expect(parts.filter((part) => typeof part === 'object')).to.deep.equal(members);
  });

  it('creates no Intl.ListFormat, which would delay a banner', async () => {
    const english = await localizationIn('en');
    const { ListFormat } = Intl;
    const refuse = () => expect.fail('a formatter was made');
    Object.assign(Intl, { ListFormat: refuse });
    try {
      expect(formatList(ITEMS, english)).to.equal('a, b, c and d');
    } finally {
      Object.assign(Intl, { ListFormat });
    }
  });
});

describe('a message with placeholders', () => {
  it('has content in each placeholder', () => {
    expect(filled(`from ${PLACE} to ${PLACE}.`, 1, 2)).to.deep.equal(['from ', 1, ' to ', 2, '.']);
  });

  it('may have no placeholder', () => {
    expect(filled('nowhere', 1)).to.deep.equal(['nowhere']);
  });
});
