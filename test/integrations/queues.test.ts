import { expect } from '@esm-bundle/chai';
import { VENDOR_HEADS as HEADS } from '../../src/signals/heads-vendors.js';
import {
  hubspot,
  matomoExempt,
  microsoft,
  microsoftUet,
  piano,
  wordpress,
} from '../../src/signals.js';
import { policyWith } from '../policies.js';
import { cookieOf } from '../records.js';
import { setup } from './setup.js';

interface Scope {
  uetq?: unknown[];
  clarity?: { q?: ArrayLike<unknown>[] };
  _hsp?: unknown[];
  _paq?: unknown[];
  pdl?: object;
  wp_consent_type?: string;
  disableHubSpotCookieBanner?: boolean;
}

const scope = globalThis as Scope;
const GLOBALS = ['uetq', 'clarity', '_hsp', '_paq', 'pdl', 'wp_consent_type'].concat(
  'disableHubSpotCookieBanner',
);

const policy = policyWith({
  categories: [{ id: 'statistics' }, { id: 'marketing' }, { id: 'preferences' }],
  services: [],
});

const UET = ['consent', 'default', { ad_storage: 'denied' }];
const CLARITY = ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }];
const HUBSPOT = [
  'setHubSpotConsent',
  { analytics: false, advertisement: false, functionality: false },
];
const PIANO = {
  requireConsent: 'v2',
  consent: { products: ['PA'], defaultPreset: { PA: 'essential' } },
};

const clarityQueue = () => (scope.clarity?.q ?? []).map((one) => Array.from(one));

function run(head: string): void {
  const script = document.createElement('script');
  script.textContent = head;
  document.head.append(script);
  script.remove();
}

const clear = () => {
  for (const name of GLOBALS) Reflect.deleteProperty(scope, name);
};

describe('the queues of vendors whose script has not run', () => {
  beforeEach(clear);
  afterEach(clear);

  it('of UET has the default before the commands of the page', () => {
    scope.uetq = ['event', 'page_view', {}];
    const { store } = setup(microsoftUet());
    store.setPolicy(policy, 'the test');
    store.acceptAll();
    expect(scope.uetq).to.deep.equal([
      ...UET,
      ...['event', 'page_view', {}],
      ...['consent', 'update', { ad_storage: 'granted' }],
    ]);
  });

  it('of HubSpot has the denial, and its own banner is off', () => {
    setup(hubspot()).store.setPolicy(policy, 'the test');
    expect(scope._hsp).to.deep.equal([HUBSPOT]);
    expect(scope.disableHubSpotCookieBanner).to.be.true;
  });

  it('of Microsoft have the denials for both tags', () => {
    setup(microsoft()).store.setPolicy(policy, 'the test');
    expect(scope.uetq).to.deep.equal(UET);
    expect(clarityQueue()).to.deep.equal([CLARITY]);
  });

  it('of Matomo have an objection before the commands of the page, on each page', () => {
    scope._paq = [['trackPageView']];
    setup(matomoExempt(), cookieOf([], ['statistics'])).store.setPolicy(policy, 'the test');
    expect(scope._paq).to.deep.equal([['optUserOut'], ['trackPageView']]);
  });

  it('have what Piano and WordPress read, unless the page has set it', () => {
    setup(piano({ mode: 'essential' }));
    setup(wordpress());
    expect(scope.pdl).to.deep.equal(PIANO);
    expect(scope.wp_consent_type).to.equal('optin');
    scope.wp_consent_type = 'optout';
    setup(wordpress());
    expect(scope.wp_consent_type).to.equal('optout');
  });
});

describe('the commands for the head', () => {
  beforeEach(clear);
  afterEach(clear);

  it('deny everything, and are not repeated by the integration', () => {
    run(HEADS['microsoft']!({}) + HEADS['hubspot']!({}));
    expect(scope.uetq).to.deep.equal(UET);
    expect(clarityQueue()).to.deep.equal([CLARITY]);
    expect(scope._hsp).to.deep.equal([HUBSPOT]);
    setup(microsoftUet()).store.setPolicy(policy, 'the test');
    expect(scope.uetq).to.deep.equal(UET);
  });

  it('are the same for one tag of Microsoft', () => {
    run(HEADS['microsoft-uet']!({}));
    expect(scope.clarity).to.be.undefined;
    run(HEADS['microsoft-clarity']!({}));
    expect(clarityQueue()).to.deep.equal([CLARITY]);
  });

  it('take the options of the policy', () => {
    run(HEADS['piano']!({ mode: 'essential' }) + HEADS['wordpress']!({ consentType: 'optout' }));
    expect(scope.pdl).to.deep.equal(PIANO);
    expect(scope.wp_consent_type).to.equal('optout');
  });

  it('cannot end the script that they stand in', () => {
    expect(HEADS['wordpress']!({ consentType: '</script>' })).not.to.include('<');
  });
});
