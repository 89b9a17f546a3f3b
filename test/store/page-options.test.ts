import { expect } from '@esm-bundle/chai';
import { fixture } from '@open-wc/testing-helpers';
import { optionsFromPage } from '../../src/store/page-options.js';

describe('optionsFromPage()', () => {
  it('is empty on a page without a banner', () => {
    expect(optionsFromPage()).to.deep.equal({});
  });

  const banners = [
    ['<cookie-banner></cookie-banner>', {}],
    ['<cookie-banner src="/cookies.json" locale="fr"></cookie-banner>', {}],
    ['<cookie-banner region="fr"></cookie-banner>', { region: 'fr' }],
    ['<cookie-banner revision="3"></cookie-banner>', { revision: 3 }],
    ['<cookie-banner endpoint="/consent"></cookie-banner>', { endpoint: '/consent' }],
    ['<cookie-banner endpoint></cookie-banner>', {}],
    ['<cookie-banner csrf="X-Token: token"></cookie-banner>', { csrf: 'X-Token: token' }],
    ['<cookie-banner csrf=""></cookie-banner>', { csrf: '' }],
    ['<cookie-banner revision="0"></cookie-banner>', { revision: 0 }],
    ['<cookie-banner cookie="c"></cookie-banner>', { cookie: { name: 'c', domain: undefined } }],
    [
      '<cookie-banner domain="example.org"></cookie-banner>',
      { cookie: { name: undefined, domain: 'example.org' } },
    ],
  ] as const;
  for (const [markup, options] of banners) {
    it(`of ${markup} is ${JSON.stringify(options)}`, async () => {
      await fixture(markup);
      expect(optionsFromPage()).to.deep.equal(options);
    });
  }
});
