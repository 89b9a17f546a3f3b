import { expect } from '@esm-bundle/chai';
import {
  basisOf,
  decidableCategories,
  isDecidable,
  servicesOf,
  signalName,
  type Basis,
} from '../../src/model/policy.js';
import { policy, policyWith } from '../policies.js';

describe('basisOf', () => {
  it('is consent if none is declared', () => {
    expect(basisOf({ id: 'statistics' })).to.equal('consent');
  });

  it('is the same in every region if it is a string', () => {
    expect(basisOf({ id: 'statistics', basis: 'exempt' }, 'fr')).to.equal('exempt');
  });

  const regional = {
    fr: 'exempt-objectable',
    'us-ca': 'opt-out',
    us: 'exempt',
    default: 'necessary',
  } as const;
  const regions = [
    ['fr', 'exempt-objectable'],
    ['us-ca', 'opt-out'],
    ['us-tx', 'exempt'],
    ['us', 'exempt'],
    ['de', 'necessary'],
    ['f', 'necessary'],
    ['', 'necessary'],
    [undefined, 'necessary'],
  ] as const;
  for (const [region, basis] of regions) {
    it(`is ${basis} in the region ${String(region)}`, () => {
      expect(basisOf({ id: 'statistics', basis: regional }, region)).to.equal(basis);
    });
  }

  it('is consent in a region that is missing in a map without a default', () => {
    expect(basisOf({ id: 'statistics', basis: { fr: 'exempt' } }, 'de')).to.equal('consent');
  });

  it('ignores the prototype of the map', () => {
    expect(basisOf({ id: 'statistics', basis: {} }, 'constructor')).to.equal('consent');
  });
});

describe('isDecidable', () => {
  const bases: [Basis, boolean][] = [
    ['necessary', false],
    ['exempt', false],
    ['exempt-objectable', true],
    ['consent', true],
    ['opt-out', true],
  ];
  for (const [basis, decidable] of bases) {
    it(`is ${decidable} for ${basis}`, () => {
      expect(isDecidable(basis)).to.equal(decidable);
    });
  }
});

describe('decidableCategories', () => {
  it('keeps the order of the policy and excludes locked ones', () => {
    expect(decidableCategories(policy).map(({ id }) => id)).to.deep.equal(['statistics', 'media']);
  });

  it('depends on the region', () => {
    const regional = policyWith({
      categories: [{ id: 'statistics', basis: { fr: 'exempt', default: 'consent' } }],
    });
    expect(decidableCategories(regional, 'fr')).to.be.empty;
    expect(decidableCategories(regional, 'de')).to.have.length(1);
  });
});

describe('servicesOf', () => {
  it('returns the services of one category', () => {
    expect(servicesOf(policy, 'media').map(({ id }) => id)).to.deep.equal(['video']);
    expect(servicesOf(policy, 'unknown')).to.be.empty;
  });
});

describe('signalName', () => {
  it('is the text of a signal without options', () => {
    expect(signalName('matomo')).to.equal('matomo');
  });

  it('is the name beside the options of a signal', () => {
    expect(signalName({ name: 'google-consent-mode', waitForUpdate: 500 })).to.equal(
      'google-consent-mode',
    );
  });
});
