import { expect } from '@esm-bundle/chai';
import { declarationsOf } from '../../src/signals/declarations.js';
import { policyWith } from '../policies.js';

const KNOWN = ['google-consent-mode', 'matomo', 'microsoft'];

const read = (signals: unknown) => declarationsOf(policyWith({ signals } as object), KNOWN);

describe('the signals that a policy declares', () => {
  it('are names, or objects with a name and options', () => {
    const { declared, mistakes } = read(['matomo', { name: 'microsoft', category: 'media' }]);
    expect(declared).to.deep.equal([
      { name: 'matomo', options: {} },
      { name: 'microsoft', options: { category: 'media' } },
    ]);
    expect(mistakes).to.be.empty;
  });

  it('leave out one that is unknown, and name the closest', () => {
    const { declared, mistakes } = read(['matmo', 'matomo', 'google']);
    expect(declared).to.deep.equal([{ name: 'matomo', options: {} }]);
    expect(mistakes).to.deep.equal([
      'there is no signal “matmo”. Did you mean “matomo”?',
      'there is no signal “google”. Did you mean “google-consent-mode”?',
    ]);
  });

  it('name all that there are where nothing is close', () => {
    expect(read(['xyz']).mistakes[0]).to.equal(
      'there is no signal “xyz”. Known: google-consent-mode, matomo, microsoft',
    );
  });

  for (const wrong of ['matomo', {}, 1, null]) {
    it(`are no list where they are ${JSON.stringify(wrong)}`, () => {
      expect(read(wrong).mistakes).to.deep.equal(['signals should be a list of names']);
    });
  }

  for (const wrong of [1, null, {}, { name: 2 }, []]) {
    it(`have no name where one is ${JSON.stringify(wrong)}`, () => {
      const { declared, mistakes } = read([wrong]);
      expect(declared).to.be.empty;
      expect(mistakes[0]).to.match(/each of the signals should be a name/);
    });
  }

  it('may not name a category or service that the policy does not declare', () => {
    const { mistakes } = read([
      { name: 'matomo', category: 'matmo' },
      {
        name: 'google-consent-mode',
        types: { ad_storage: 'ads', analytics_storage: 'statistics' },
      },
    ]);
    expect(mistakes).to.deep.equal([
      '“matomo” names “matmo”, which the policy does not declare: it stays denied',
      '“google-consent-mode” names “ads”, which the policy does not declare: it stays denied',
    ]);
  });

  it('may need a usual category for a consent type without declaring it', () => {
    const mistakesOf = (signal: object) => {
      const policy = { ...policyWith({}), categories: [], services: [], signals: [signal] };
      return declarationsOf(policy as never, KNOWN).mistakes;
    };
    const types = { security_storage: 'necessary', ad_storage: 'marketing' };
    expect(mistakesOf({ name: 'google-consent-mode', types })).to.be.empty;
    expect(mistakesOf({ name: 'matomo', category: 'statistics' })).to.have.length(1);
    expect(mistakesOf({ name: 'matomo', category: 'necessary' })).to.have.length(1);
  });
});
