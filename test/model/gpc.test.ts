import { expect } from '@open-wc/testing';
import { decodeConsent } from '../../src/model/decode.js';
import { encodeConsent } from '../../src/model/encode.js';
import { createConsent, undecidedCategories } from '../../src/model/consent.js';
import { decide } from '../../src/model/decide.js';
import { decideAll } from '../../src/model/decide-all.js';
import type { Basis } from '../../src/model/policy.js';
import { readConsent } from '../../src/server.js';
import { policyWith } from '../policies.js';
import { AT, cookieOf, recordOf } from '../records.js';

const shop = (basis: Basis = 'consent') =>
  policyWith({
    categories: [
      { id: 'statistics' },
      { id: 'marketing', basis },
      { id: 'partners', basis, sells: true },
    ],
    services: [{ id: 'ads', category: 'marketing', provider: 'Ad Corp' }],
  });
const gpc = { gpc: true };

describe('Global Privacy Control', () => {
  it('denies what sells or shares, and nothing else', () => {
    const consent = createConsent(undefined, shop(), gpc);
    expect(['marketing', 'partners', 'ads'].map(consent.decision)).to.deep.equal(
      Array(3).fill('denied'),
    );
    expect(consent.decision('statistics')).to.be.undefined;
  });

  it('leaves nothing to ask about what it denies', () => {
    const within = shop();
    const open = undecidedCategories(within, createConsent(undefined, within, gpc), gpc);
    expect(open.map(({ id }) => id)).to.deep.equal(['statistics']);
  });

  it('switches off what is on until it is refused', () => {
    expect(createConsent(undefined, shop('opt-out')).isGranted('ads')).to.be.true;
    expect(createConsent(undefined, shop('opt-out'), gpc).isGranted('ads')).to.be.false;
  });

  it('goes before a consent that was given without it', () => {
    const record = recordOf({ marketing: 'granted', statistics: 'granted' });
    const consent = createConsent(record, shop(), gpc);
    expect(consent.isGranted('marketing')).to.be.false;
    expect(consent.isGranted('statistics')).to.be.true;
  });

  it('gives way to a choice that was made while it was on, and is kept with it', () => {
    const context = { policy: shop(), at: AT, ...gpc };
    const value = encodeConsent(decideAll('granted', context));
    expect(value).to.match(/&gpc=1$/);
    expect(createConsent(decodeConsent(value), shop(), gpc).isGranted('ads')).to.be.true;
  });

  it('still denies what that choice was not about', () => {
    const record = decide({ statistics: 'granted' }, { policy: shop(), at: AT, ...gpc });
    expect(createConsent(record, shop(), gpc).isGranted('marketing')).to.be.false;
  });

  it('is not undone by a choice about something else', () => {
    const before = recordOf({ marketing: 'granted' });
    const record = decide({ statistics: 'granted' }, { policy: shop(), at: AT, ...gpc }, before);
    const consent = createConsent(record, shop(), gpc);
    expect(consent.isGranted('statistics')).to.be.true;
    expect(consent.isGranted('marketing')).to.be.false;
  });

  it('gives way to a choice about one service as well', () => {
    const record = decide({ ads: 'granted' }, { policy: shop(), at: AT, ...gpc });
    const consent = createConsent(record, shop(), gpc);
    expect(consent.isGranted('ads')).to.be.true;
    expect(consent.isGranted('marketing')).to.be.false;
  });

  it('keeps a choice about one service through a later one about something else', () => {
    const context = { policy: shop(), at: AT, ...gpc };
    const first = decide({ ads: 'granted' }, context);
    const later = decide({ statistics: 'denied' }, context, first);
    expect(createConsent(later, shop(), gpc).isGranted('ads')).to.be.true;
  });

  it('lets an older grant wait for the policy, which alone tells what sells', () => {
    const record = recordOf({ statistics: 'granted' });
    expect(createConsent(record, undefined, gpc).isGranted('statistics')).to.be.false;
    const since = { ...record, gpc: true };
    expect(createConsent(since, undefined, gpc).isGranted('statistics')).to.be.true;
  });

  it('leaves no trace in a choice that was made without it', () => {
    expect(encodeConsent(decideAll('granted', { policy: shop(), at: AT }))).not.to.include('gpc');
  });

  it('is read from the request, if it is exactly 1', () => {
    const now = AT * 1000;
    const cookie = `cookies_preferences=${cookieOf(['marketing'], [])}`;
    const granted = (signal?: string) =>
      readConsent(
        { headers: new Headers({ 'x-cookie': cookie, ...(signal && { 'sec-gpc': signal }) }) },
        { policy: shop('opt-out'), now },
      ).isGranted('marketing');
    expect(granted()).to.be.true;
    expect(granted('1')).to.be.false;
    expect(granted('true')).to.be.true;
  });
});
