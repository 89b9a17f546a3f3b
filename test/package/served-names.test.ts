import { expect } from '@open-wc/testing';
import { listFiles } from './ask-node.js';

/** What block lists look for in addresses, reduced to its stems. */
const BLOCKED = [
  /cookie[-_]?(banner|bar|notice|policy|popup|law|consent|info|manager|overlay|disclaimer)/,
  /cookies[-_]?(banner|policy|notice|consent|popup)/,
  /consent[-_]?(manager|banner|popup|notice|bar|management|tool)/,
  /(privacy|gdpr|ccpa|tcf|cmp)[-_]?(banner|notice|popup|consent|bar)/,
  /gdpr|eprivacy|\bcmp\b/,
];

const isBlocked = (path: string) => BLOCKED.some((pattern) => pattern.test(path.toLowerCase()));

describe('the names of served files', () => {
  it('are not called like a cookie notice in dist', async () => {
    const files = await listFiles('dist');
    expect(files).to.include('cdn/elements.js');
    expect(files.filter(isBlocked)).to.deep.equal([]);
  });

  it('are not called like a cookie notice in the demo, but for its pages', async () => {
    const files = await listFiles('demo');
    expect(files.filter(isBlocked)).to.deep.equal([]);
  });

  for (const name of [
    'cdn/cookie-banner.js',
    'chunks/cookie-policy-3f2.js',
    'cookieconsent.min.js',
    'elements/consent-manager.js',
    'cookie_notice/index.js',
    'gdpr.js',
  ]) {
    it(`would be found if one were ${name}`, () => {
      expect(isBlocked(name)).to.be.true;
    });
  }

  for (const name of ['cookies.json', 'store/cookie-storage.js', 'define/settings.js']) {
    it(`may be ${name}`, () => {
      expect(isBlocked(name)).to.be.false;
    });
  }
});
