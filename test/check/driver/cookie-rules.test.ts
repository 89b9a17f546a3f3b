import { expect } from '@esm-bundle/chai';
import { cookiePath, followsRules, isOf } from '../../../src/driver/cookie-rules.js';

const url = (text: string) => new URL(text);
const secure = { name: 'a', value: '1', secure: true };

describe('cookies of one name on several paths', () => {
  const setting = { name: 'basket', host: 'www.example.org', path: '/fr' };
  const cookie = { name: 'basket', domain: 'www.example.org', path: '/de' };

  it('are different ones', () => {
    expect(isOf(cookie, setting)).to.equal(false);
    expect(isOf(cookie, { ...setting, path: '/de' })).to.equal(true);
  });

  it('have the folder of the address where the setting has no path', () => {
    expect(cookiePath(undefined, '/de/shop/page')).to.equal('/de/shop');
    expect(cookiePath('shop', '/de/')).to.equal('/de');
    expect(cookiePath('', '/page')).to.equal('/');
    expect(cookiePath('/x', '/de/page')).to.equal('/x');
  });
});

describe('cookies that a browser takes', () => {
  it('are secure where their name, SameSite=None or Partitioned asks for it', () => {
    const asking = [
      { name: '__Secure-a', value: '1' },
      { name: '__Host-a', value: '1', path: '/' },
      { name: 'a', value: '1', sameSite: 'None' },
      { name: 'a', value: '1', partitioned: true },
    ];
    const site = url('https://www.example.org/');
    for (const one of asking) {
      expect(followsRules(one, site, undefined), one.name).to.equal(false);
      expect(followsRules({ ...one, secure: true }, site, undefined), one.name).to.equal(true);
    }
  });

  it('are secure on https and on this machine only', () => {
    const places = ['http://127.0.0.1:8080/', 'http://a.localhost/', 'http://www.example.org/'];
    const taken = places.map((place) => followsRules(secure, url(place), undefined));
    expect(taken).to.deep.equal([true, true, false]);
  });

  it('belong to one host and all of its paths if their name says so', () => {
    const site = url('https://www.example.org/');
    const host = { ...secure, name: '__Host-a' };
    expect(followsRules({ ...host, path: '/de' }, site, undefined)).to.equal(false);
    expect(followsRules({ ...host, path: '/' }, site, 'example.org')).to.equal(false);
  });

  it('are no larger than 4096 bytes', () => {
    const large = { name: 'a', value: 'ü'.repeat(2048) };
    expect(followsRules(large, url('https://www.example.org/'), undefined)).to.equal(false);
  });
});
