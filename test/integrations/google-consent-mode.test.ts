import { expect } from '@open-wc/testing';
import { googleConsentMode } from '../../src/signals.js';
import { policyWith } from '../policies.js';
import { cookieOf } from '../records.js';
import { recordConsole } from '../recording.js';
import { setup } from './setup.js';

const scope = globalThis as { dataLayer?: unknown[] };

/** The commands in the queue, each of which must be an `arguments` object. */
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
  it('denies all seven signals when it is called', () => {
    setup(googleConsentMode());
    expect(commands()).to.deep.equal([DEFAULT]);
  });

  it('inserts its default before the commands queued for a tag that has not run yet', () => {
    const first = { event: 'gtm.js' };
    scope.dataLayer = [first];
    setup(googleConsentMode(), cookieOf(['statistics'], [])).store.setPolicy(policy, 'the test');
    expect(scope.dataLayer.pop()).to.equal(first);
    expect(commands()).to.deep.equal([DEFAULT, update({ analytics_storage: 'granted' })]);
  });

  /** A queue that a tag has taken over, as Google's tags do. */
  const taken = (...commandsBefore: unknown[][]) => {
    const queue: unknown[] = commandsBefore.map((command) =>
      (function (..._command: unknown[]) {
        // eslint-disable-next-line prefer-rest-params
        return arguments;
      })(...command),
    );
    queue.push = (...entries) => Array.prototype.push.apply(queue, entries);
    scope.dataLayer = queue;
  };

  const warningsOf = (act: () => unknown) => {
    const output = recordConsole();
    act();
    output.restore();
    return output.warnings;
  };

  it('appends to the queue of a tag that has run, and warns that it is late', () => {
    taken(['js', new Date()], ['config', 'G-1']);
    const warnings = warningsOf(() => setup(googleConsentMode()));
    expect(commands().map(([name]) => name)).to.deep.equal(['js', 'config', 'consent']);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/Google tag ran before.*data-consent.*gtag\('consent', 'default'/);
  });

  it('does not warn if the page sets a default before the tag', () => {
    taken(['consent', 'default', DENIED], ['config', 'G-1']);
    expect(warningsOf(() => setup(googleConsentMode()))).to.be.empty;
  });

  it('sends an update for necessary categories once the policy is loaded', () => {
    setup(googleConsentMode()).store.setPolicy(policy, 'the test');
    expect(commands()).to.deep.equal([DEFAULT, update({})]);
  });

  it('updates the signals of each category', () => {
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

  it('sends an update on withdrawal', () => {
    const { store } = setup(googleConsentMode());
    store.setPolicy(policy, 'the test');
    store.acceptAll();
    store.rejectAll();
    expect(commands().at(-1)).to.deep.equal(update({}));
    expect(commands()).to.have.length(4);
  });

  it('sends a stored choice after the default', () => {
    const value = cookieOf(['statistics'], ['preferences', 'marketing']);
    setup(googleConsentMode(), value).store.setPolicy(policy, 'the test');
    expect(commands()).to.deep.equal([DEFAULT, update({ analytics_storage: 'granted' })]);
  });

  it('sends nothing if no signal changes', () => {
    const { store } = setup(googleConsentMode());
    store.setPolicy(policy, 'the test');
    store.rejectAll();
    store.rejectAll();
    expect(commands()).to.have.length(2);
  });

  it('accepts a custom map of signals', () => {
    const { store } = setup(googleConsentMode({ analytics_storage: 'marketing' }));
    store.setPolicy(policy, 'the test');
    store.acceptAll();
    expect(commands()).to.deep.equal([
      ['consent', 'default', { analytics_storage: 'denied' }],
      ['consent', 'update', { analytics_storage: 'granted' }],
    ]);
  });

  it('does not modify commands that it sent before', () => {
    const { store } = setup(googleConsentMode());
    store.setPolicy(policy, 'the test');
    store.acceptAll();
    expect(commands()[0]).to.deep.equal(DEFAULT);
  });

  it('stops when its AbortSignal is aborted', () => {
    const { store, end } = setup(googleConsentMode());
    end();
    store.setPolicy(policy, 'the test');
    store.acceptAll();
    expect(commands()).to.deep.equal([DEFAULT]);
  });
});
