import { expect } from '@esm-bundle/chai';
import { headScript } from '../../src/signals/heads.js';
import type { SignalDeclaration } from '../../src/model/policy.js';
import { policyWith } from '../policies.js';

type Queue = ArrayLike<unknown>[];

/** Runs the script of a policy's head in a global scope of its own, and returns that. */
function run(...signals: SignalDeclaration[]) {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const scope = frame.contentWindow as unknown as Record<string, Queue | undefined> & Window;
  (scope as unknown as { eval(code: string): void }).eval(headScript(policyWith({ signals })));
  const found = { dataLayer: scope.dataLayer, own: scope['own'], _paq: scope['_paq'] };
  frame.remove();
  return found;
}

const listed = (queue: Queue = []) => queue.map((entry) => Array.from(entry));

describe('the script for the head', () => {
  it('denies everything to Google’s tags, and has them wait for the update', () => {
    const { dataLayer } = run('google-consent-mode');
    const [[command, what, states], ...more] = listed(dataLayer) as [unknown[]];
    expect([command, what, more]).to.deep.equal(['consent', 'default', []]);
    expect(states).to.include({ ad_storage: 'denied', analytics_storage: 'denied' });
    expect(states).to.include({ security_storage: 'granted', wait_for_update: 500 });
    expect(Object.prototype.toString.call(dataLayer![0])).to.equal('[object Arguments]');
  });

  it('has the options of the policy', () => {
    const { own } = run({
      name: 'google-consent-mode',
      dataLayer: 'own',
      types: { ad_storage: 'media' },
      regions: [{ region: ['US'], ad_storage: 'granted' }],
      waitForUpdate: 100,
      adsDataRedaction: true,
      urlPassthrough: true,
    });
    expect(listed(own)).to.deep.equal([
      ['consent', 'default', { region: ['US'], ad_storage: 'granted', wait_for_update: 100 }],
      ['consent', 'default', { ad_storage: 'denied', wait_for_update: 100 }],
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', true],
    ]);
  });

  it('has the requirement of Matomo, beside others', () => {
    const { dataLayer, _paq } = run('google-consent-mode', 'matomo');
    expect(listed(_paq)).to.deep.equal([['requireConsent']]);
    expect(dataLayer).to.have.length(1);
    expect(listed(run({ name: 'matomo', cookiesOnly: true })._paq)).to.deep.equal([
      ['requireCookieConsent'],
    ]);
  });

  it('cannot end the script element that it stands in', () => {
    const script = headScript(
      policyWith({ signals: [{ name: 'google-consent-mode', dataLayer: '</script><b>' }] }),
    );
    expect(script).not.to.contain('</script');
  });

  it('is empty where no signal needs one', () => {
    expect(headScript(policyWith({ signals: [] }))).to.equal('');
  });

  it('is refused for a signal that is unknown', () => {
    expect(() => headScript(policyWith({ signals: ['matmo'] }))).to.throw(
      TypeError,
      'there is no signal “matmo”. Did you mean “matomo”?',
    );
  });
});
