import { expect } from '@esm-bundle/chai';
import { texts as french } from '../../src/generated/locales/fr.js';
import { loadTexts } from '../../src/localization/catalogues.js';
import { mount, part, PARTS, textOf, rendered } from '../elements/mounting.js';
import '../../src/define/banner.js';
import { english, pseudo } from './pseudo-catalogue.js';

describe('the pseudo languages', () => {
  for (const language of ['en-XA', 'ar-XB', 'en-XC'] as const) {
    it(`contain every text, in ${language}`, async () => {
      const { templates } = await loadTexts(language, PARTS);
      expect(Object.keys(templates!).sort()).to.deep.equal(Object.keys(french).sort());
    });
  }

  it('are longer than English and can be translated back', () => {
    const text =
      'You can change your choice or withdraw your consent at any time in the cookie settings.';
    const long = pseudo(text, 'en-XA');
    expect(long.length / text.length).to.be.within(1.25, 1.5);
    expect(english(long)).to.equal(text);
    expect(pseudo(text, 'ar-XB')).not.to.match(/[a-z]/i);
    expect(english(pseudo(text, 'ar-XB'))).to.equal(text.toLowerCase());
  });

  it('are rendered, one of them right-to-left', async () => {
    for (const [locale, direction] of [
      ['en-XA', 'ltr'],
      ['ar-XB', 'rtl'],
    ] as const) {
      await loadTexts(locale, PARTS);
      const banner = await mount('cookie-banner', { locale });
      await rendered(banner);
      expect(part(banner, 'region').dir).to.equal(direction);
      expect(textOf(part(banner, 'accept'))).to.equal(pseudo('Accept all', locale));
    }
  });
});
