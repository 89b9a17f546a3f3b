import { expect } from '@esm-bundle/chai';
import { matomo } from '../../src/signals.js';
import { policy, policyWith } from '../policies.js';
import { cookieOf } from '../records.js';
import { recordConsole } from '../recording.js';
import { setup } from './setup.js';

const scope = globalThis as { _paq?: unknown[][]; Matomo?: object | undefined };
const START = ['requireConsent'];
const GIVEN = ['setConsentGiven'];
const FORGOTTEN = ['forgetConsentGiven'];

beforeEach(() => {
  delete scope._paq;
  delete scope.Matomo;
});

describe('matomo', () => {
  it('requires consent when it is called', () => {
    setup(matomo());
    expect(scope._paq).to.deep.equal([START]);
  });

  it('requires consent before the commands queued for a tracker that has not run yet', () => {
    scope._paq = [['trackPageView']];
    setup(matomo());
    expect(scope._paq).to.deep.equal([START, ['trackPageView']]);
  });

  /** Starts after the tracker has run; returns the commands it got and the warnings. */
  const beside = (isConsentRequired: boolean) => {
    const received: unknown[] = [];
    scope._paq = { push: (command: unknown) => received.push(command) } as unknown as unknown[][];
    scope.Matomo = { getAsyncTracker: () => ({ isConsentRequired: () => isConsentRequired }) };
    const output = recordConsole();
    setup(matomo());
    output.restore();
    return { received, warnings: output.warnings };
  };

  it('sends commands to a tracker that has run, and warns that it is late', () => {
    const { received, warnings } = beside(false);
    expect(received).to.deep.equal([START]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/Matomo ran before.*data-consent.*requireConsent/);
  });

  it('does not warn if the page requires consent before the tracker', () => {
    expect(beside(true).warnings).to.be.empty;
  });

  it('sends consent and its withdrawal', () => {
    const { store } = setup(matomo());
    store.setPolicy(policy, 'the test');
    store.acceptAll();
    store.rejectAll();
    store.save({ statistics: 'granted' });
    expect(scope._paq).to.deep.equal([START, GIVEN, FORGOTTEN, GIVEN]);
  });

  it('sends a stored choice once the policy is loaded', () => {
    const { store } = setup(matomo(), cookieOf(['statistics'], ['media']));
    expect(scope._paq).to.deep.equal([START]);
    store.setPolicy(policy, 'the test');
    expect(scope._paq).to.deep.equal([START, GIVEN]);
  });

  it('sends nothing for a refusal or for other categories', () => {
    const { store } = setup(matomo());
    store.setPolicy(policy, 'the test');
    store.rejectAll();
    store.save({ media: 'granted' });
    expect(scope._paq).to.deep.equal([START]);
  });

  it('uses the given service', () => {
    const { store } = setup(matomo('matomo'));
    store.setPolicy(policy, 'the test');
    store.save({ statistics: 'granted', matomo: 'denied' });
    expect(scope._paq).to.deep.equal([START]);
    store.save({ matomo: 'granted' });
    expect(scope._paq).to.deep.equal([START, GIVEN]);
  });

  it('uses the given category, as an option', () => {
    const { store } = setup(matomo({ category: 'matomo' }));
    store.setPolicy(policy, 'the test');
    store.save({ matomo: 'granted' });
    expect(scope._paq).to.deep.equal([START, GIVEN]);
  });

  it('asks for cookies only, if that is the option', () => {
    const { store } = setup(matomo({ cookiesOnly: true }));
    store.setPolicy(policy, 'the test');
    store.acceptAll();
    store.rejectAll();
    expect(scope._paq).to.deep.equal([
      ['requireCookieConsent'],
      ['setCookieConsentGiven'],
      ['forgetCookieConsentGiven'],
    ]);
  });

  it('does not repeat the command that the page has written in front of its snippet', () => {
    scope._paq = [START, ['trackPageView']];
    setup(matomo());
    expect(scope._paq).to.deep.equal([START, ['trackPageView']]);
  });

  it('forgets consent when a policy of a higher revision asks again', () => {
    const { store } = setup(matomo());
    store.setPolicy(policy, 'the test');
    store.acceptAll();
    store.setPolicy(policyWith({ revision: 2 }), 'the test');
    expect(scope._paq).to.deep.equal([START, GIVEN, FORGOTTEN]);
  });

  it('stops when its AbortSignal is aborted', () => {
    const { store, end } = setup(matomo());
    store.setPolicy(policy, 'the test');
    end();
    store.acceptAll();
    expect(scope._paq).to.deep.equal([START]);
  });
});
