import { expect } from '@open-wc/testing';
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

  it('denies everything that can be decided, also what is on until refused', () => {
    const { decisions } = decideAll('denied', { policy: mixed, at: AT, region: 'us-ca' });
    const expected = {
      objectable: 'denied',
      statistics: 'denied',
      media: 'denied',
      marketing: 'denied',
    };
    expect(Object.fromEntries(decisions)).to.deep.equal(expected);
  });

  it('notes the revision and the time', () => {
    expect(decideAll('granted', { policy: mixed, at: AT })).to.include({ revision: 3, at: AT });
  });

  it('decides nothing where there is no choice', () => {
    const locked = policyWith({ categories: [{ id: 'necessary', basis: 'necessary' }] });
    expect(decideAll('granted', { policy: locked, at: AT }).decisions).to.be.empty;
  });
});

describe('decide', () => {
  type Row = [what: string, current: Choices, choices: Choices, after: Choices];
  const rows: Row[] = [
    ['a first choice', {}, { statistics: 'granted' }, { statistics: 'granted' }],
    [
      'both answers',
      {},
      { statistics: 'granted', media: 'denied' },
      { statistics: 'granted', media: 'denied' },
    ],
    ['nothing', { statistics: 'granted' }, {}, { statistics: 'granted' }],
    [
      'a second category',
      { statistics: 'denied' },
      { media: 'granted' },
      { statistics: 'denied', media: 'granted' },
    ],
    ['another mind', { statistics: 'granted' }, { statistics: 'denied' }, { statistics: 'denied' }],
    ['a service alone', {}, { video: 'granted' }, { video: 'granted' }],
    [
      'a service in a denied category',
      { media: 'denied' },
      { video: 'granted' },
      { media: 'denied', video: 'granted' },
    ],
    [
      'a service out of a granted category',
      { media: 'granted' },
      { video: 'denied' },
      { media: 'granted', video: 'denied' },
    ],
    [
      'a service like its category',
      { media: 'granted' },
      { video: 'granted' },
      { media: 'granted' },
    ],
    [
      'a service back to its category',
      { media: 'granted', video: 'denied' },
      { video: 'granted' },
      { media: 'granted' },
    ],
    [
      'a category denied takes services along',
      { video: 'granted' },
      { media: 'denied' },
      { media: 'denied' },
    ],
    [
      'a category denied with a service granted in the same call',
      { media: 'granted' },
      { media: 'denied', video: 'granted' },
      { media: 'denied', video: 'granted' },
    ],
    [
      'granting a category does not bring back a denied service',
      { video: 'denied' },
      { media: 'granted' },
      { media: 'granted', video: 'denied' },
    ],
    [
      'granting a category again does not bring back a denied service',
      { media: 'granted', video: 'denied' },
      { media: 'granted' },
      { media: 'granted', video: 'denied' },
    ],
    [
      'granting a category with its denied service',
      { video: 'denied' },
      { media: 'granted', video: 'granted' },
      { media: 'granted' },
    ],
    [
      'a category over a service granted alone',
      { video: 'granted' },
      { media: 'granted' },
      { media: 'granted' },
    ],
    [
      'other categories’ services stay',
      { video: 'granted' },
      { statistics: 'denied' },
      { statistics: 'denied', video: 'granted' },
    ],
    ['an unknown id', {}, { unknown: 'granted' }, {}],
    ['a locked category', {}, { necessary: 'denied' }, {}],
    ['a locked service', {}, { authentication: 'denied' }, {}],
    ['an id of the prototype', {}, { constructor: 'granted' } as unknown as Choices, {}],
    [
      'an old id that is declared no more',
      { old: 'granted' },
      { media: 'denied' },
      { media: 'denied' },
    ],
  ];
  for (const [what, current, choices, after] of rows) {
    it(`takes ${what}`, () => {
      const { decisions } = decide(choices, { policy, at: AT }, recordOf(current));
      expect(Object.fromEntries(decisions)).to.deep.equal(after);
    });
  }

  it('starts from nothing without a choice in force', () => {
    const { decisions } = decide({ media: 'denied' }, { policy, at: AT });
    expect(Object.fromEntries(decisions)).to.deep.equal({ media: 'denied' });
  });

  it('notes the present revision and time', () => {
    const older = recordOf({ media: 'denied' }, { at: AT - 99 });
    const context = { policy: policyWith({ revision: 2 }), at: AT };
    expect(decide({}, context, older)).to.include({ revision: 2, at: AT });
  });

  it('leaves the choice in force alone', () => {
    const current = recordOf({ media: 'granted' });
    decide({ media: 'denied' }, { policy, at: AT }, current);
    expect(current.decisions.get('media')).to.equal('granted');
  });

  it('follows the region', () => {
    const choices = { marketing: 'denied' } as const;
    const inRegion = (region: string) =>
      decide(choices, { policy: mixed, at: AT, region }).decisions;
    expect([...inRegion('us-ca').keys()]).to.deep.equal(['marketing']);
    expect([...inRegion('fr').keys()]).to.be.empty;
  });
});
