import { expect } from '@esm-bundle/chai';
import { KINDS } from '../../src/model/kinds.js';
import { basisOf, type Category, type Policy, type Service } from '../../src/model/policy.js';
import { regionProblems, withRegions } from '../../src/regions/regions.js';

const service = (id: string, category: string, kind?: string): Service => ({
  id,
  category,
  provider: 'Them',
  ...(kind && { kind }),
});

const POLICY: Policy = {
  revision: 1,
  regions: 'presets',
  categories: [{ id: 'necessary' }, { id: 'statistics' }, { id: 'marketing' }, { id: 'media' }],
  services: [
    service('session', 'necessary', 'session'),
    service('counter', 'statistics', 'audience'),
    service('ads', 'marketing', 'advertising'),
    service('film', 'media', 'video'),
  ],
};

const policyWith = (changes: Partial<Policy>): Policy => ({ ...POLICY, ...changes });

const ignore = (): void => undefined;

const categoryOf = (policy: Policy, id: string): Category =>
  withRegions(policy, ignore).categories.find((one) => one.id === id)!;

/** The basis of each category in a region. */
const basesIn = (region: string, policy = POLICY) =>
  Object.fromEntries(
    withRegions(policy, ignore).categories.map((category) => [
      category.id,
      basisOf(category, region),
    ]),
  );

const CONSENT = {
  necessary: 'necessary',
  statistics: 'consent',
  marketing: 'consent',
  media: 'consent',
};
const AUDIENCE = { ...CONSENT, statistics: 'exempt-objectable' };
const OPT_OUT = {
  necessary: 'necessary',
  statistics: 'opt-out',
  marketing: 'opt-out',
  media: 'opt-out',
};

describe('the presets of regions', () => {
  const presets = [
    ['asks for consent', CONSENT, ['', 'eu', 'de', 'it', 'no', 'ca', 'ca-qc', 'ca-on', 'br', 'in']],
    ['exempts measurement of audiences', AUDIENCE, ['fr', 'fr-idf', 'uk', 'gb', 'GB-ENG', 'ch']],
    ['lets visitors opt out', OPT_OUT, ['us', 'us-ca', 'US-CO', 'us-other', 'jp']],
    ['asks for consent where nothing is known', CONSENT, ['xx', 'au', 't1', 'constructor']],
  ] as const;
  for (const [what, bases, regions] of presets) {
    for (const region of regions) {
      it(`${what} in “${region}”`, () => {
        expect(basesIn(region)).to.deep.equal(bases);
      });
    }
  }

  for (const kind of Object.keys(KINDS).filter((one) => one !== 'audience')) {
    it(`exempt no ${kind} in the EU, the United Kingdom and Switzerland`, () => {
      const policy = policyWith({ services: [service('one', 'statistics', kind)] });
      const expected = KINDS[kind as keyof typeof KINDS] === 'necessary' ? 'necessary' : 'consent';
      for (const region of ['fr', 'uk', 'ch', 'de']) {
        expect(basesIn(region, policy)['statistics'], region).to.equal(expected);
      }
    });
  }
});

describe('withRegions', () => {
  it('returns a policy without regions as it is', () => {
    const policy = policyWith({ regions: undefined });
    expect(withRegions(policy)).to.equal(policy);
  });

  it('keeps the basis that a category names', () => {
    const categories = [
      { id: 'statistics', basis: 'exempt' as const },
      ...POLICY.categories.slice(2),
    ];
    const policy = policyWith({ categories, services: POLICY.services.slice(1) });
    expect(basesIn('us-ca', policy)['statistics']).to.equal('exempt');
    expect(basesIn('de', policy)['statistics']).to.equal('exempt');
  });

  it('takes the strictest basis of a category’s services', () => {
    const mixed = [...POLICY.services, service('replay', 'statistics', 'recording')];
    expect(basesIn('fr', policyWith({ services: mixed }))['statistics']).to.equal('consent');
  });

  it('asks for consent for a service without a kind, and for one of an unknown kind', () => {
    for (const kind of [undefined, 'quantum', 'constructor']) {
      const services = [service('own', 'statistics', kind)];
      expect(basesIn('us-ca', policyWith({ services }))['statistics'], kind).to.equal('consent');
    }
  });

  it('asks for consent for a category without services', () => {
    expect(basesIn('us-ca', policyWith({ services: [] }))['marketing']).to.equal('consent');
  });

  it('keeps “necessary” only where nothing else is in it', () => {
    const own = policyWith({ services: [service('own', 'necessary')] });
    expect(basesIn('de', own)['necessary']).to.equal('necessary');
    const ads = policyWith({ services: [service('ads', 'necessary', 'advertising')] });
    expect(basesIn('de', ads)['necessary']).to.equal('consent');
  });

  it('looks up a kind in the region, then in its country, the EU, and the default', () => {
    const policy = policyWith({
      regions: {
        'US-CA': { video: 'consent' },
        us: { advertising: 'opt-out', video: 'opt-out' },
        eu: { audience: 'exempt' },
        default: { video: 'exempt' },
      },
    });
    expect(basesIn('us-ca', policy)).to.include({ marketing: 'opt-out', media: 'consent' });
    expect(basesIn('us-tx', policy)).to.include({ marketing: 'opt-out', media: 'opt-out' });
    expect(basesIn('at', policy)).to.include({ statistics: 'exempt', media: 'exempt' });
    expect(basesIn('eu', policy)).to.include({ statistics: 'exempt', media: 'exempt' });
    expect(basesIn('jp', policy)).to.include({ statistics: 'consent', media: 'exempt' });
  });

  it('takes the rule of a category before those of kinds', () => {
    const policy = policyWith({
      regions: { us: { marketing: 'opt-out', advertising: 'consent' } },
    });
    expect(basesIn('us', policy)['marketing']).to.equal('opt-out');
  });

  for (const name of ['uk', 'gb']) {
    it(`knows Great Britain by both codes where the rules say “${name}”`, () => {
      const policy = policyWith({ regions: { [name]: { marketing: 'opt-out' } } });
      expect(basesIn('uk', policy)['marketing']).to.equal('opt-out');
      expect(basesIn('gb', policy)['marketing']).to.equal('opt-out');
    });
  }

  it('names a region only where it differs from its country', () => {
    const { basis } = categoryOf(POLICY, 'statistics');
    expect(basis).to.deep.equal({
      default: 'consent',
      fr: 'exempt-objectable',
      uk: 'exempt-objectable',
      gb: 'exempt-objectable',
      ch: 'exempt-objectable',
      us: 'opt-out',
      jp: 'opt-out',
    });
    expect(categoryOf(POLICY, 'necessary').basis).to.deep.equal({ default: 'necessary' });
  });

  it('leaves the policy that it is given alone', () => {
    const before = structuredClone(POLICY);
    withRegions(POLICY);
    expect(POLICY).to.deep.equal(before);
  });
});

const WRONG: Readonly<Record<string, readonly [unknown, string, string]>> = {
  'another word': ['preset', 'regions', '“presets”, or an object with regions'],
  'a list': [['fr'], 'regions', '“presets”, or an object with regions'],
  null: [null, 'regions', '“presets”, or an object with regions'],
  'a name of no region': [
    { california: {} },
    'regions.california',
    'a region such as “us-ca”, “fr”, “eu” or “default”',
  ],
  'a basis in place of rules': [
    { us: 'opt-out' },
    'regions.us',
    'an object with kinds or categories',
  ],
  'an unknown kind': [
    { us: { adverts: 'opt-out' } },
    'regions.us.adverts',
    'a kind of service, or a category',
  ],
  'an unknown basis': [
    { us: { marketing: 'optout' } },
    'regions.us.marketing',
    'one of necessary, exempt, exempt-objectable, opt-out, consent',
  ],
};

describe('wrong regions', () => {
  for (const [what, [regions, path, expected]] of Object.entries(WRONG)) {
    const policy = policyWith({ regions: regions as never });

    it(`are reported for ${what}`, () => {
      expect(regionProblems(policy)).to.deep.equal([{ path, expected }]);
    });

    it(`throw an error for ${what}, without a function that receives reports`, () => {
      expect(() => withRegions(policy)).to.throw(TypeError, `${path} should be ${expected}`);
    });

    it(`mean consent everywhere for ${what}`, () => {
      expect(basesIn('us-ca', policy)).to.deep.equal(CONSENT);
    });
  }

  it('are none in the presets, and in a map of regions', () => {
    expect(regionProblems(POLICY)).to.deep.equal([]);
    const regions = { 'us-ca': { marketing: 'opt-out' }, default: { video: 'consent' } } as const;
    expect(regionProblems(policyWith({ regions }))).to.deep.equal([]);
  });
});
