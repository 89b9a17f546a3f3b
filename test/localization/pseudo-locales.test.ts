import { expect } from '@open-wc/testing';
import { templates } from '../../src/generated/locales/fr.js';
import { catalogue, loadCatalogue } from '../../src/localization/catalogues.js';
import { mount, part, textOf, rendered } from '../elements/mounting.js';
import '../../src/define/banner.js';
import { english, pseudo } from './pseudo-catalogue.js';

describe('the pseudo languages', () => {
  for (const language of ['la', 'fa'] as const) {
    it(`contain every text, in ${language}`, async () => {
      await loadCatalogue(language, 'interface');
      expect(Object.keys(catalogue(language, 'interface')!)).to.deep.equal(Object.keys(templates));
    });
  }

  it('are longer than English and can be translated back', () => {
    const text = 'You can change or withdraw your choice at any time in the cookie settings.';
    const long = pseudo(text, 'la');
    expect(long.length / text.length).to.be.within(1.25, 1.5);
    expect(english(long)).to.equal(text);
    expect(pseudo(text, 'fa')).not.to.match(/[a-z]/i);
    expect(english(pseudo(text, 'fa'))).to.equal(text.toLowerCase());
  });

  it('are rendered, one of them right-to-left', async () => {
    for (const [locale, direction] of [
      ['la', 'ltr'],
      ['fa', 'rtl'],
    ] as const) {
      await loadCatalogue(locale, 'interface');
      const banner = await mount('cookie-banner', { locale });
      await rendered(banner);
      expect(part(banner, 'region').dir).to.equal(direction);
      expect(textOf(part(banner, 'accept'))).to.equal(pseudo('Accept all', locale));
    }
  });
});
