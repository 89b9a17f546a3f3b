import { expect } from '@esm-bundle/chai';
import { decide, type Choices } from '../../src/model/decide.js';
import { decideAll } from '../../src/model/decide-all.js';
import type { Policy } from '../../src/model/policy.js';
import { policy, policyWith } from '../policies.js';
import { AT, recordOf } from '../records.js';

const mixed: Policy = policyWith({
  revision: 3,
  categories: [
    { id: 'necessary', basis: 'necessary' },
    { id: 'exempted', basis: 'exempt' },
    { id: 'objectable', basis: 'exempt-objectable' },
    { id: 'statistics' },
    { id: 'media', basis: 'consent' },
    { id: 'marketing', basis: { us: 'opt-out', default: 'exempt' } },
  ],
});

describe('decideAll', () => {
  it('grants everything that can be decided', () => {
    const { decisions } = decideAll('granted', { policy: mixed, at: AT });
    const expected = { objectable: 'granted', statistics: 'granted', media: 'granted' };
    expect(Object.fromEntries(decisions)).to.deep.equal(expected);
  });

  it('denies everything that can be decided, including ids that are on until refused', () => {
    const { decisions } = decideAll('denied', { policy: mixed, at: AT, region: 'us-ca' });
    const expected = {
      objectable: 'denied',
      statistics: 'denied',
      media: 'denied',
      marketing: 'denied',
    };
    expect(Object.fromEntries(decisions)).to.deep.equal(expected);
  });

  it('records the revision and the time', () => {
    expect(decideAll('granted', { policy: mixed, at: AT })).to.include({ revision: 3, at: AT });
  });

  it('decides nothing if every category is locked', () => {
    const locked = policyWith({ categories: [{ id: 'necessary', basis: 'necessary' }] });
    expect(decideAll('granted', { policy: locked, at: AT }).decisions).to.be.empty;
  });
});

describe('decide', () => {
  type Row = [what: string, current: Choices, choices: Choices, after: Choices];
  const rows: Row[] = [
    ['a first choice', {}, { statistics: 'granted' }, { statistics: 'granted' }],
    [
      'a grant and a denial',
      {},
      { statistics: 'granted', media: 'denied' },
      { statistics: 'granted', media: 'denied' },
    ],
    [
      'the current choice if no decision is given',
      { statistics: 'granted' },
      {},
      { statistics: 'granted' },
    ],
    [
      'a second category',
      { statistics: 'denied' },
      { media: 'granted' },
      { statistics: 'denied', media: 'granted' },
    ],
    [
      'a reversed decision',
      { statistics: 'granted' },
      { statistics: 'denied' },
      { statistics: 'denied' },
    ],
    ['a decision for one service', {}, { video: 'granted' }, { video: 'granted' }],
    [
      'a granted service in a denied category',
      { media: 'denied' },
      { video: 'granted' },
      { media: 'denied', video: 'granted' },
    ],
    [
      'a denied service in a granted category',
      { media: 'granted' },
      { video: 'denied' },
      { media: 'granted', video: 'denied' },
    ],
    [
      'no decision for a service that agrees with its category',
      { media: 'granted' },
      { video: 'granted' },
      { media: 'granted' },
    ],
    [
      'no decision for a service that agrees with its category again',
      { media: 'granted', video: 'denied' },
      { video: 'granted' },
      { media: 'granted' },
    ],
    [
      'a denied category and drops its granted service',
      { video: 'granted' },
      { media: 'denied' },
      { media: 'denied' },
    ],
    [
      'a denied category with a service granted in the same call',
      { media: 'granted' },
      { media: 'denied', video: 'granted' },
      { media: 'denied', video: 'granted' },
    ],
    [
      'a granted category and keeps its denied service',
      { video: 'denied' },
      { media: 'granted' },
      { media: 'granted', video: 'denied' },
    ],
    [
      'a category granted again and keeps its denied service',
      { media: 'granted', video: 'denied' },
      { media: 'granted' },
      { media: 'granted', video: 'denied' },
    ],
    [
      'only the category if its denied service is granted with it',
      { video: 'denied' },
      { media: 'granted', video: 'granted' },
      { media: 'granted' },
    ],
    [
      'only the category if its service was granted before it',
      { video: 'granted' },
      { media: 'granted' },
      { media: 'granted' },
    ],
    [
      'a denied category and keeps services of other categories',
      { video: 'granted' },
      { statistics: 'denied' },
      { statistics: 'denied', video: 'granted' },
    ],
    ['no decision for an unknown id', {}, { unknown: 'granted' }, {}],
    ['no decision for a locked category', {}, { necessary: 'denied' }, {}],
    ['no decision for a locked service', {}, { authentication: 'denied' }, {}],
    [
      'no decision for an id of the prototype',
      {},
      { constructor: 'granted' } as unknown as Choices,
      {},
    ],
    [
      'no decision for an old id that is no longer declared',
      { old: 'granted' },
      { media: 'denied' },
      { media: 'denied' },
    ],
  ];
  for (const [what, current, choices, after] of rows) {
    it(`stores ${what}`, () => {
      const { decisions } = decide(choices, { policy, at: AT }, recordOf(current));
      expect(Object.fromEntries(decisions)).to.deep.equal(after);
    });
  }

  it('starts without decisions if no choice is in force', () => {
    const { decisions } = decide({ media: 'denied' }, { policy, at: AT });
    expect(Object.fromEntries(decisions)).to.deep.equal({ media: 'denied' });
  });

  it('records the current revision and time', () => {
    const older = recordOf({ media: 'denied' }, { at: AT - 99 });
    const context = { policy: policyWith({ revision: 2 }), at: AT };
    expect(decide({}, context, older)).to.include({ revision: 2, at: AT });
  });

  it('does not modify the choice in force', () => {
    const current = recordOf({ media: 'granted' });
    decide({ media: 'denied' }, { policy, at: AT }, current);
    expect(current.decisions.get('media')).to.equal('granted');
  });

  it('depends on the region', () => {
    const choices = { marketing: 'denied' } as const;
    const inRegion = (region: string) =>
      decide(choices, { policy: mixed, at: AT, region }).decisions;
    expect([...inRegion('us-ca').keys()]).to.deep.equal(['marketing']);
    expect([...inRegion('fr').keys()]).to.be.empty;
  });
});
