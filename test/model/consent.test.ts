import { expect } from '@esm-bundle/chai';
import { changedIds, createConsent, undecidedCategories } from '../../src/model/consent.js';
import type { Choices } from '../../src/model/decide.js';
import type { Basis } from '../../src/model/policy.js';
import { policy, policyWith } from '../policies.js';
import { AT, recordOf } from '../records.js';

const withBasis = (basis: Basis | Record<string, Basis>) =>
  policyWith({
    categories: [
      { id: 'statistics', basis },
      { id: 'media' },
      { id: 'necessary', basis: 'necessary' },
    ],
  });

describe('createConsent', () => {
  // The stored choice, an id, its decision and whether it is granted.
  const states: [choices: Choices, id: string, decision: string | undefined, granted: boolean][] = [
    [{}, 'statistics', undefined, false],
    [{}, 'matomo', undefined, false],
    [{}, 'necessary', undefined, true],
    [{}, 'authentication', undefined, true],
    [{}, 'unknown', undefined, false],
    [{}, '', undefined, false],
    [{}, 'constructor', undefined, false],
    [{ unknown: 'granted' }, 'unknown', undefined, false],
    [{ statistics: 'granted' }, 'statistics', 'granted', true],
    [{ statistics: 'granted' }, 'matomo', 'granted', true],
    [{ statistics: 'granted' }, 'media', undefined, false],
    [{ statistics: 'granted' }, 'video', undefined, false],
    [{ statistics: 'denied' }, 'statistics', 'denied', false],
    [{ statistics: 'denied' }, 'matomo', 'denied', false],
    [{ matomo: 'granted' }, 'matomo', 'granted', true],
    [{ matomo: 'granted' }, 'statistics', undefined, false],
    [{ matomo: 'denied' }, 'matomo', 'denied', false],
    [{ statistics: 'granted', matomo: 'denied' }, 'matomo', 'denied', false],
    [{ statistics: 'granted', matomo: 'denied' }, 'statistics', 'granted', true],
    [{ statistics: 'denied', matomo: 'granted' }, 'matomo', 'granted', true],
    [{ necessary: 'denied' }, 'necessary', undefined, true],
    [{ authentication: 'denied' }, 'authentication', undefined, true],
    [{ statistic: 'granted' }, 'statistics', undefined, false],
    [{ 'statistics-2': 'granted' }, 'statistics', undefined, false],
  ];
  for (const [choices, id, decision, granted] of states) {
    it(`returns decision ${String(decision)}, granted ${granted}, for “${id}” after ${JSON.stringify(choices)}`, () => {
      const consent = createConsent(recordOf(choices), policy);
      expect(consent.decision(id)).to.equal(decision);
      expect(consent.isGranted(id)).to.equal(granted);
    });
  }

  it('is undecided without a record', () => {
    const consent = createConsent(undefined, policy);
    expect(consent.decidedAt).to.be.undefined;
    expect(consent.isGranted('statistics')).to.be.false;
    expect(consent.isGranted('necessary')).to.be.true;
  });

  it('returns the time of the decision', () => {
    const { decidedAt } = createConsent(recordOf({}), policy);
    expect(decidedAt).to.deep.equal(new Date(AT * 1000));
  });

  describe('without a policy', () => {
    const consent = createConsent(recordOf({ statistics: 'granted', media: 'denied' }));

    it('grants only ids that were granted by name', () => {
      const ids = ['statistics', 'matomo', 'media', 'necessary', 'unknown'];
      expect(ids.filter((id) => consent.isGranted(id))).to.deep.equal(['statistics']);
    });

    it('returns grants and denials', () => {
      expect(consent.decision('statistics')).to.equal('granted');
      expect(consent.decision('media')).to.equal('denied');
    });
  });

  describe('with a declared basis', () => {
    // Whether a category and its service are granted while undecided, granted and denied.
    const bases: [basis: Basis, undecided: boolean, granted: boolean, denied: boolean][] = [
      ['necessary', true, true, true],
      ['exempt', true, true, true],
      ['exempt-objectable', true, true, false],
      ['consent', false, true, false],
      ['opt-out', true, true, false],
    ];
    for (const [basis, undecided, granted, denied] of bases) {
      const expected = { undecided, granted, denied };
      it(`${basis}, grants the category as in ${JSON.stringify(expected)}`, () => {
        const isGranted = (choices: Choices, id: string) =>
          createConsent(recordOf(choices), withBasis(basis)).isGranted(id);
        for (const id of ['statistics', 'matomo']) {
          expect(isGranted({}, id)).to.equal(undecided);
          expect(isGranted({ statistics: 'granted' }, id)).to.equal(granted);
          expect(isGranted({ statistics: 'denied' }, id)).to.equal(denied);
        }
        expect(isGranted({ matomo: 'denied' }, 'matomo')).to.equal(denied);
      });
    }

    it('per region, follows the region', () => {
      const regional = withBasis({ fr: 'exempt-objectable', default: 'consent' });
      const isGranted = (region?: string) =>
        createConsent(undefined, regional, { region }).isGranted('matomo');
      expect([isGranted('fr'), isGranted('de'), isGranted()]).to.deep.equal([true, false, false]);
    });

    it('exempt, returns no decision, even if one is stored', () => {
      const consent = createConsent(recordOf({ statistics: 'denied' }), withBasis('exempt'));
      expect(consent.decision('statistics')).to.be.undefined;
    });
  });
});

describe('undecidedCategories', () => {
  const undecided = (choices: Choices, within = policy, region?: string) =>
    undecidedCategories(within, createConsent(recordOf(choices), within, { region }), {
      region,
    }).map(({ id }) => id);

  it('returns all categories that need consent before there is a choice', () => {
    expect(undecided({})).to.deep.equal(['statistics', 'media']);
  });

  it('returns none after an answer to each', () => {
    expect(undecided({ statistics: 'granted', media: 'denied' })).to.be.empty;
  });

  it('returns only a newly declared category after an older answer', () => {
    const grown = policyWith({ categories: [...policy.categories, { id: 'marketing' }] });
    expect(undecided({ statistics: 'granted', media: 'denied' }, grown)).to.deep.equal([
      'marketing',
    ]);
  });

  it('returns a category of which only a service was decided', () => {
    expect(undecided({ statistics: 'denied', video: 'granted' })).to.deep.equal(['media']);
  });

  for (const basis of ['necessary', 'exempt', 'exempt-objectable', 'opt-out'] as const) {
    it(`does not return a category with the basis ${basis}`, () => {
      expect(undecided({}, withBasis(basis))).to.deep.equal(['media']);
    });
  }

  it('depends on the region', () => {
    const regional = withBasis({ fr: 'exempt-objectable', default: 'consent' });
    expect(undecided({}, regional, 'fr')).to.deep.equal(['media']);
    expect(undecided({}, regional, 'de')).to.deep.equal(['statistics', 'media']);
  });
});

describe('changedIds', () => {
  it('returns the ids whose decision differs, each once', () => {
    const before = createConsent(recordOf({ statistics: 'granted', media: 'denied' }), policy);
    const after = createConsent(recordOf({ statistics: 'denied', media: 'denied' }), policy);
    const ids = ['necessary', 'statistics', 'statistics', 'matomo', 'media', 'video'];
    expect(changedIds(before, after, ids)).to.deep.equal(['statistics', 'matomo']);
  });
});
