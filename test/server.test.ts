import { expect } from '@esm-bundle/chai';
import { parsePolicy } from '../src/policy.js';
import { readConsent } from '../src/server.js';
import { policy, policyWith } from './policies.js';
import { AT, cookieOf, DAY } from './records.js';

const VALUE = cookieOf(['statistics'], ['media']);
const HEADER = `a=1; cookies_preferences=${VALUE}; b=2`;
const now = AT * 1000;

/** Browsers remove this header from a `Request`; servers keep it. */
const requestWith = (cookie?: string): Pick<Request, 'headers'> => ({
  headers: new Headers(cookie === undefined ? {} : { cookie }),
});

describe('readConsent', () => {
  const sources = [
    ['the text of a header', HEADER],
    ['a request', requestWith(HEADER)],
    ['a header with the value quoted', `cookies_preferences="${VALUE}"`],
    ['a header with the value encoded', `cookies_preferences=${encodeURIComponent(VALUE)}`],
  ] as const;
  for (const [what, source] of sources) {
    it(`reads the choice from ${what}`, () => {
      const consent = readConsent(source, { policy, now });
      expect(consent.isGranted('statistics')).to.be.true;
      expect(consent.isGranted('matomo')).to.be.true;
      expect(consent.decision('video')).to.equal('denied');
      expect(consent.isGranted('necessary')).to.be.true;
      expect(consent.decidedAt).to.deep.equal(new Date(now));
    });
  }

  const nothing = [
    ['null', null],
    ['undefined', undefined],
    ['an empty header', ''],
    ['other cookies', 'cookies_preferences_2=x; my_cookies_preferences=y'],
    ['a request without cookies', requestWith()],
    ['a garbled value', 'cookies_preferences=%%%'],
    [
      'a value that was quoted and then encoded',
      `cookies_preferences=${encodeURIComponent(`"${VALUE}"`)}`,
    ],
    ['a value of a later version', HEADER.replace('v=1', 'v=2')],
    ['a value of 5 kB', `cookies_preferences=${VALUE}.${'a'.repeat(5000)}`],
  ] as const;
  for (const [what, source] of nothing) {
    it(`is undecided for ${what}`, () => {
      const consent = readConsent(source, { policy, now });
      expect(consent.decidedAt).to.be.undefined;
      expect(consent.decision('statistics')).to.be.undefined;
      expect(consent.isGranted('statistics')).to.be.false;
      expect(consent.isGranted('necessary')).to.be.true;
    });
  }

  const rules = [
    ['a policy of the same revision', { policy }, true],
    ['a policy of a lower revision', { policy: policyWith({ revision: 0 }) }, true],
    ['a policy of a higher revision', { policy: policyWith({ revision: 2 }) }, false],
    ['the same revision', { revision: 1 }, true],
    ['another revision', { revision: 2 }, false],
    ['neither', {}, false],
    ['another name', { policy, name: 'other' }, false],
    ['a shorter lifetime', { policy, lifetime: 9 }, false],
    ['a longer lifetime', { policy, lifetime: 11 }, true],
  ] as const;
  for (const [what, options, granted] of rules) {
    it(`${granted ? 'accepts' : 'rejects'} a choice of ten days ago with ${what}`, () => {
      const consent = readConsent(HEADER, { ...options, now: now + 10 * DAY * 1000 });
      expect(consent.isGranted('statistics')).to.equal(granted);
    });
  }

  it('rejects a choice after 180 days', () => {
    const isGranted = (at: number) =>
      readConsent(HEADER, { policy, now: at }).isGranted('statistics');
    expect(isGranted(now + 180 * DAY * 1000 - 1)).to.be.true;
    expect(isGranted(now + 180 * DAY * 1000)).to.be.false;
  });

  it('uses the server’s clock if no time is given', () => {
    const fresh = cookieOf(['statistics'], [], { at: Math.floor(Date.now() / 1000) });
    const consent = readConsent(`cookies_preferences=${fresh}`, { policy });
    expect(consent.isGranted('statistics')).to.be.true;
  });

  it('reads a cookie of another name', () => {
    const consent = readConsent(`choice=${VALUE}`, { policy, now, name: 'choice' });
    expect(consent.isGranted('statistics')).to.be.true;
  });

  it('depends on the region', () => {
    const regional = policyWith({
      categories: [{ id: 'statistics', basis: { fr: 'exempt-objectable', default: 'consent' } }],
      services: [],
    });
    const inRegion = (region: string) => readConsent(null, { policy: regional, now, region });
    expect(inRegion('fr').isGranted('statistics')).to.be.true;
    expect(inRegion('de').isGranted('statistics')).to.be.false;
  });
});

describe('parsePolicy, for servers', () => {
  it('returns a policy that readConsent accepts', () => {
    const { policy: parsed } = parsePolicy(JSON.parse(JSON.stringify(policy)));
    const consent = readConsent(HEADER, { policy: parsed, now });
    expect(consent.isGranted('statistics')).to.be.true;
  });
});

describe('readConsent() with a request of Node', () => {
  it('reads the headers of Node’s IncomingMessage', () => {
    const headers = {
      cookie: `cookies_preferences=${cookieOf(['statistics'], [])}`,
      'sec-gpc': '1',
    };
    const consent = readConsent({ headers }, { policy, now: AT * 1000 });
    expect(consent.isGranted('statistics')).to.be.true;
  });

  it('grants nothing for a request without cookies', () => {
    expect(readConsent({ headers: {} }, { policy }).isGranted('statistics')).to.be.false;
  });
});
