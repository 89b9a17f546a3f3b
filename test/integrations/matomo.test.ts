import { expect } from '@open-wc/testing';
import { matomo } from '../../src/integrations/matomo.js';
import { policy, policyWith } from '../policies.js';
import { cookieOf } from '../records.js';
import { setup } from './setup.js';

const scope = globalThis as { _paq?: unknown[][] };
const START = ['requireConsent'];
const GIVEN = ['setConsentGiven'];
const FORGOTTEN = ['forgetConsentGiven'];

beforeEach(() => {
  delete scope._paq;
});

describe('matomo', () => {
  it('requires consent at once', () => {
    setup(matomo());
    expect(scope._paq).to.deep.equal([START]);
  });

  it('goes on with a queue that is already there', () => {
    scope._paq = [['trackPageView']];
    setup(matomo());
    expect(scope._paq).to.deep.equal([['trackPageView'], START]);
  });

  it('tells of consent and of its withdrawal', () => {
    const { store } = setup(matomo());
    store.setPolicy(policy, 'the test');
    store.acceptAll();
    store.rejectAll();
    store.save({ statistics: 'granted' });
    expect(scope._paq).to.deep.equal([START, GIVEN, FORGOTTEN, GIVEN]);
  });

  it('tells of a stored choice when the policy is there', () => {
    const { store } = setup(matomo(), cookieOf(['statistics'], ['media']));
    expect(scope._paq).to.deep.equal([START]);
    store.setPolicy(policy, 'the test');
    expect(scope._paq).to.deep.equal([START, GIVEN]);
  });

  it('says nothing of a refusal or of other categories', () => {
    const { store } = setup(matomo());
    store.setPolicy(policy, 'the test');
    store.rejectAll();
    store.save({ media: 'granted' });
    expect(scope._paq).to.deep.equal([START]);
  });

  it('follows the service that it is given', () => {
    const { store } = setup(matomo('matomo'));
    store.setPolicy(policy, 'the test');
    store.save({ statistics: 'granted', matomo: 'denied' });
    expect(scope._paq).to.deep.equal([START]);
    store.save({ matomo: 'granted' });
    expect(scope._paq).to.deep.equal([START, GIVEN]);
  });

  it('forgets consent when a policy of a higher revision asks again', () => {
    const { store } = setup(matomo());
    store.setPolicy(policy, 'the test');
    store.acceptAll();
    store.setPolicy(policyWith({ revision: 2 }), 'the test');
    expect(scope._paq).to.deep.equal([START, GIVEN, FORGOTTEN]);
  });

  it('ends with the signal', () => {
    const { store, end } = setup(matomo());
    store.setPolicy(policy, 'the test');
    end();
    store.acceptAll();
    expect(scope._paq).to.deep.equal([START]);
  });
});
