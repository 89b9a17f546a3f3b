import { expect } from '@esm-bundle/chai';
import { boundedLifetime, hasExpired } from '../../src/model/lifetime.js';
import { recordInForce } from '../../src/model/in-force.js';
import { AT, DAY, recordOf } from '../records.js';

describe('boundedLifetime', () => {
  const lifetimes = [
    [undefined, 180],
    [180, 180],
    [30, 30],
    [1, 1],
    [400, 400],
    [401, 400],
    [100_000, 400],
    [Infinity, 400],
    [0, 1],
    [-5, 1],
  ] as const;
  for (const [days, bounded] of lifetimes) {
    it(`returns ${bounded} days for ${String(days)}`, () => {
      expect(boundedLifetime(days)).to.equal(bounded);
    });
  }
});

describe('hasExpired', () => {
  const ages = [
    ['at the moment of the choice', 0, false],
    ['a second before the end', 180 * DAY - 1, false],
    ['exactly at the end', 180 * DAY, true],
    ['a second after the end', 180 * DAY + 1, true],
    ['for a choice slightly ahead of the clock', -60, false],
    ['for a choice a day ahead of the clock', -DAY, false],
    ['for a choice more than a day ahead of the clock', -DAY - 1, true],
    ['for a choice years ahead of the clock', -1000 * DAY, true],
  ] as const;
  for (const [what, age, expired] of ages) {
    it(`returns ${expired} ${what}`, () => {
      expect(hasExpired(recordOf({}), AT + age, 180)).to.equal(expired);
    });
  }
});

describe('recordInForce', () => {
  const record = recordOf({ media: 'granted' }, { revision: 2 });
  const ids = ['media'];
  const isInForce = (changes: object) =>
    recordInForce(record, { now: AT, lifetime: 180, ...changes }) === record;

  const revisions = [
    ['a policy of a lower revision', { ids, revision: 1 }, true],
    ['a policy of the same revision', { ids, revision: 2 }, true],
    ['a policy of a higher revision', { ids, revision: 3 }, false],
    ['no policy', {}, false],
    ['no policy, but the same revision', { revision: 2 }, true],
    ['no policy, but a lower revision', { revision: 1 }, false],
    ['no policy, but a higher revision', { revision: 3 }, false],
  ] as const;
  for (const [what, validity, inForce] of revisions) {
    it(`returns ${inForce ? 'the record' : 'undefined'} with ${what}`, () => {
      expect(isInForce(validity)).to.equal(inForce);
    });
  }

  it('returns undefined after the end, whatever the revision', () => {
    expect(isInForce({ now: AT + 180 * DAY, revision: 2 })).to.be.false;
  });

  it('returns undefined without a record', () => {
    expect(recordInForce(undefined, { now: AT, lifetime: 180, revision: 1 })).to.be.undefined;
  });
});
