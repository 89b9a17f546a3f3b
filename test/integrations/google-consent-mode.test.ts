import { expect } from '@open-wc/testing';
import { googleConsentMode } from '../../src/integrations/google-consent-mode.js';
import { policyWith } from '../policies.js';
import { cookieOf } from '../records.js';
import { setup } from './setup.js';

const scope = globalThis as { dataLayer?: unknown[] };

/** The commands in the queue, each of which has to be an `arguments` object. */
function commands(): unknown[][] {
  return (scope.dataLayer ?? []).map((entry) => {
    expect(Object.prototype.toString.call(entry)).to.equal('[object Arguments]');
    return Array.from(entry as ArrayLike<unknown>);
  });
}

const DENIED = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'denied',
};
const policy = policyWith({
  categories: [
    { id: 'necessary', basis: 'necessary' },
    { id: 'preferences' },
    { id: 'statistics' },
    { id: 'marketing' },
  ],
  services: [],
});
const DEFAULT = ['consent', 'default', DENIED];
const NECESSARY = { ...DENIED, security_storage: 'granted' };
const update = (signals: object) => ['consent', 'update', { ...NECESSARY, ...signals }];

beforeEach(() => {
  delete scope.dataLayer;
});

describe('googleConsentMode', () => {
  it('denies all seven signals at once', () => {
    setup(googleConsentMode());
    expect(commands()).to.deep.equal([DEFAULT]);
  });

  it('goes on with a queue that is already there', () => {
    const first = { event: 'gtm.js' };
    scope.dataLayer = [first];
    setup(googleConsentMode());
    expect(scope.dataLayer).to.have.length(2);
    expect(scope.dataLayer[0]).to.equal(first);
  });

  it('tells what is necessary when the policy is there', () => {
    setup(googleConsentMode()).store.setPolicy(policy, 'the test');
    expect(commands()).to.deep.equal([DEFAULT, update({})]);
  });

  it('tells of each category by its signals', () => {
    const { store } = setup(googleConsentMode());
    store.setPolicy(policy, 'the test');
    store.save({ statistics: 'granted' });
    store.save({ preferences: 'granted' });
    store.save({ marketing: 'granted', statistics: 'denied' });
    const analytics = { analytics_storage: 'granted' };
    const preferences = { functionality_storage: 'granted', personalization_storage: 'granted' };
    const advertising = {
      ad_storage: 'granted',
      ad_user_data: 'granted',
      ad_personalization: 'granted',
    };
    expect(commands().slice(2)).to.deep.equal([
      update(analytics),
      update({ ...analytics, ...preferences }),
      update({ ...preferences, ...advertising }),
    ]);
  });

  it('tells of a withdrawal', () => {
    const { store } = setup(googleConsentMode());
    store.setPolicy(policy, 'the test');
    store.acceptAll();
    store.rejectAll();
    expect(commands().at(-1)).to.deep.equal(update({}));
    expect(commands()).to.have.length(4);
  });

  it('tells of a stored choice after the default', () => {
    const value = cookieOf(['statistics'], ['preferences', 'marketing']);
    setup(googleConsentMode(), value).store.setPolicy(policy, 'the test');
    expect(commands()).to.deep.equal([DEFAULT, update({ analytics_storage: 'granted' })]);
  });

  it('says nothing when no signal differs', () => {
    const { store } = setup(googleConsentMode());
    store.setPolicy(policy, 'the test');
    store.rejectAll();
    store.rejectAll();
    expect(commands()).to.have.length(2);
  });

  it('follows a map of one’s own', () => {
    const { store } = setup(googleConsentMode({ analytics_storage: 'marketing' }));
    store.setPolicy(policy, 'the test');
    store.acceptAll();
    expect(commands()).to.deep.equal([
      ['consent', 'default', { analytics_storage: 'denied' }],
      ['consent', 'update', { analytics_storage: 'granted' }],
    ]);
  });

  it('does not change what it has sent before', () => {
    const { store } = setup(googleConsentMode());
    store.setPolicy(policy, 'the test');
    store.acceptAll();
    expect(commands()[0]).to.deep.equal(DEFAULT);
  });

  it('ends with the signal', () => {
    const { store, end } = setup(googleConsentMode());
    end();
    store.setPolicy(policy, 'the test');
    store.acceptAll();
    expect(commands()).to.deep.equal([DEFAULT]);
  });
});
