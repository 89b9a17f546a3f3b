import { expect } from '@esm-bundle/chai';
import { consentSetCookie } from '../src/server.js';
import { cookieStorage } from '../src/store/cookie-storage.js';
import { policy, policyWith } from './policies.js';
import { AT, cookieOf, DAY } from './records.js';

const VALUE = cookieOf(['statistics'], ['media']);
const now = AT * 1000;
const options = { policy, now };
const header = (value: string) => `a=1; cookies_preferences=${value}; b=2`;

/** The attributes of a `Set-Cookie` header by name; the cookie itself as `name` and `value`. */
function parsed(setCookie: string | undefined): Record<string, string | true> {
  const [pair = '', ...attributes] = (setCookie ?? '').split('; ');
  const [name = '', ...value] = pair.split('=');
  const pairs = attributes.map((one) => one.split('=') as [string, string?]);
  const rest = Object.fromEntries(pairs.map(([key, text]) => [key, text ?? true]));
  return { name, value: value.join('='), ...rest };
}

describe('consentSetCookie', () => {
  it('sends the choice again as the page wrote it', () => {
    expect(parsed(consentSetCookie(header(VALUE), options))).to.deep.equal({
      name: 'cookies_preferences',
      value: VALUE,
      Path: '/',
      SameSite: 'Lax',
      'Max-Age': `${180 * DAY}`,
      Secure: true,
    });
  });

  const values = [
    ['a quoted value', `"${VALUE}"`],
    ['a percent-encoded value', encodeURIComponent(VALUE)],
    ['a percent-encoded value in quotes', `"${encodeURIComponent(VALUE)}"`],
  ] as const;
  for (const [what, value] of values) {
    it(`unwraps ${what}`, () => {
      expect(parsed(consentSetCookie(header(value), options))['value']).to.equal(VALUE);
    });
  }

  const kept = [
    ['unknown parts', `${VALUE}&x=1`],
    ['parts ahead of the lists', VALUE.replace('&yes', '&n=15&yes')],
    ['a choice made under Global Privacy Control', `${VALUE}&gpc=1`],
    ['a refusal of everything', cookieOf([], ['statistics', 'media'])],
    ['parts in another order', `no=media&v=1&at=${AT}&rev=1&yes=statistics`],
  ] as const;
  for (const [what, value] of kept) {
    it(`keeps ${what}`, () => {
      expect(parsed(consentSetCookie(header(value), options))['value']).to.equal(value);
    });
  }

  const none = [
    ['no cookie', 'a=1'],
    ['an empty value', header('')],
    ['a garbled value', header('%%%')],
    ['a value of a later version', header(VALUE.replace('v=1', 'v=2'))],
    ['a value that was truncated after its grants', header(VALUE.replace(/&no=.*/, ''))],
    ['a value that was truncated before its first grant', header(VALUE.replace(/yes=.*/, 'yes='))],
    [
      'a value that is shorter than its declared length',
      header(VALUE.replace('&yes', '&n=99&yes')),
    ],
    ['a value of 5 kB', header(`${VALUE}.${'a'.repeat(5000)}`)],
    ['a choice under an older policy', header(cookieOf(['media'], [], { revision: 0 }))],
    ['an expired choice', header(cookieOf([], ['media'], { at: AT - 180 * DAY }))],
    ['a choice from the future', header(cookieOf([], ['media'], { at: AT + 2 * DAY }))],
    ['a value that would end the cookie', header(`${encodeURIComponent(`${VALUE};x=1`)}`)],
    ['a line break', header(encodeURIComponent(`${VALUE}\r\nSet-Cookie: a=b`))],
    ['a value beyond ASCII', header(encodeURIComponent(`${VALUE}&x=é`))],
  ] as const;
  for (const [what, source] of none) {
    it(`sends nothing for ${what}`, () => {
      expect(consentSetCookie(source, options)).to.be.undefined;
    });
  }

  for (const source of [null, undefined, '', { headers: {} }, { headers: new Headers() }]) {
    it(`sends nothing for ${JSON.stringify(source) ?? 'undefined'}`, () => {
      expect(consentSetCookie(source, options)).to.be.undefined;
    });
  }

  it('needs the policy or its revision, like readConsent', () => {
    expect(consentSetCookie(header(VALUE), { now })).to.be.undefined;
    expect(consentSetCookie(header(VALUE), { now, revision: 1 })).to.exist;
    expect(consentSetCookie(header(VALUE), { now, revision: 2 })).to.be.undefined;
    const later = policyWith({ revision: 2 });
    expect(consentSetCookie(header(VALUE), { now, policy: later })).to.be.undefined;
  });

  const ages = [
    ['at once', 0, {}, 180 * DAY],
    ['after ten days', 10 * DAY, {}, 170 * DAY],
    ['a second before the end', 180 * DAY - 1, {}, 1],
    ['with a visitor’s clock that is an hour ahead', -3600, {}, 180 * DAY],
    ['after ten days with a lifetime of thirty', 10 * DAY, { lifetime: 30 }, 20 * DAY],
    ['with a lifetime beyond what browsers allow', 0, { lifetime: 1000 }, 400 * DAY],
  ] as const;
  for (const [when, later, more, expected] of ages) {
    it(`lets the cookie expire with the choice, ${when}`, () => {
      const at = { ...options, ...more, now: (AT + later) * 1000 };
      expect(parsed(consentSetCookie(header(VALUE), at))['Max-Age']).to.equal(`${expected}`);
    });
  }

  it('sends nothing for less than a second, which would delete the cookie', () => {
    const lifetime = 1 + 0.5 / DAY;
    const at = { ...options, lifetime, now: (AT + DAY) * 1000 };
    expect(consentSetCookie(header(VALUE), at)).to.be.undefined;
  });

  it('uses the server’s clock if no time is given', () => {
    const fresh = cookieOf([], ['media'], { at: Math.floor(Date.now() / 1000) - 10 });
    const age = Number(parsed(consentSetCookie(header(fresh), { policy }))['Max-Age']);
    expect(age).to.be.within(180 * DAY - 60, 180 * DAY - 10);
  });

  it('writes the given name and domain', () => {
    const cookie = consentSetCookie(`choice=${VALUE}`, {
      ...options,
      name: 'choice',
      domain: 'example.org',
    });
    expect(parsed(cookie)).to.include({ name: 'choice', value: VALUE, Domain: 'example.org' });
  });

  it('never sets HttpOnly', () => {
    expect(consentSetCookie(header(VALUE), options)).not.to.match(/httponly/i);
  });

  describe('the Secure attribute', () => {
    const headers = { cookie: header(VALUE) };
    const forwarded = (scheme: string) => ({ ...headers, 'x-forwarded-proto': scheme });
    const sources = [
      ['a bare header', header(VALUE), {}, true],
      ['a request without a scheme', { headers, url: '/page' }, {}, true],
      ['a page of https', { headers: new Headers(headers), url: 'https://a.test/' }, {}, true],
      ['a page of http', { headers: new Headers(headers), url: 'http://a.test/' }, {}, false],
      ['Express on https', { headers, url: '/', protocol: 'https' }, {}, true],
      ['Express on http', { headers, url: '/', protocol: 'http' }, {}, false],
      ['a proxy on https', { headers: forwarded('https'), url: 'http://a.test/' }, {}, true],
      ['a proxy on http', { headers: forwarded('http'), protocol: 'https' }, {}, false],
      ['two proxies', { headers: forwarded('https, http') }, {}, true],
      ['the option', { headers, protocol: 'http' }, { secure: true }, true],
      ['the option, off', header(VALUE), { secure: false }, false],
    ] as const;
    for (const [what, source, more, expected] of sources) {
      it(`is ${expected ? 'set' : 'left out'} for ${what}`, () => {
        const cookie = parsed(consentSetCookie(source, { ...options, ...more }));
        expect(cookie['value']).to.equal(VALUE);
        expect('Secure' in cookie).to.equal(expected);
      });
    }
  });

  it('replaces the cookie that the page wrote, and only that', () => {
    const storage = cookieStorage({ name: 'test_kept' });
    const fresh = cookieOf(['media'], ['statistics'], { at: Math.floor(Date.now() / 1000) });
    storage.write(fresh, 180);
    const again = consentSetCookie(document.cookie, { policy, name: 'test_kept', secure: false });
    document.cookie = again!;
    const found = document.cookie.split('; ').filter((pair) => pair.startsWith('test_kept='));
    storage.clear();
    expect(found).to.deep.equal([`test_kept=${fresh}`]);
    expect(document.cookie).not.to.include('test_kept');
  });
});
