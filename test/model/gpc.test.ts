import { expect } from '@esm-bundle/chai';
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
  it('denies only categories that sell or share data', () => {
    const consent = createConsent(undefined, shop(), gpc);
    expect(['marketing', 'partners', 'ads'].map(consent.decision)).to.deep.equal(
      Array(3).fill('denied'),
    );
    expect(consent.decision('statistics')).to.be.undefined;
  });

  it('removes the categories that it denies from the undecided ones', () => {
    const within = shop();
    const open = undecidedCategories(within, createConsent(undefined, within, gpc), gpc);
    expect(open.map(({ id }) => id)).to.deep.equal(['statistics']);
  });

  it('denies categories that are on until refused', () => {
    expect(createConsent(undefined, shop('opt-out')).isGranted('ads')).to.be.true;
    expect(createConsent(undefined, shop('opt-out'), gpc).isGranted('ads')).to.be.false;
  });

  it('overrides consent that was given without the signal', () => {
    const record = recordOf({ marketing: 'granted', statistics: 'granted' });
    const consent = createConsent(record, shop(), gpc);
    expect(consent.isGranted('marketing')).to.be.false;
    expect(consent.isGranted('statistics')).to.be.true;
  });

  it('is overridden by a choice that was made and stored with the signal', () => {
    const context = { policy: shop(), at: AT, ...gpc };
    const value = encodeConsent(decideAll('granted', context));
    expect(value).to.match(/&gpc=1$/);
    expect(createConsent(decodeConsent(value), shop(), gpc).isGranted('ads')).to.be.true;
  });

  it('still denies categories that such a choice does not mention', () => {
    const record = decide({ statistics: 'granted' }, { policy: shop(), at: AT, ...gpc });
    expect(createConsent(record, shop(), gpc).isGranted('marketing')).to.be.false;
  });

  it('is not overridden by a choice about another category', () => {
    const before = recordOf({ marketing: 'granted' });
    const record = decide({ statistics: 'granted' }, { policy: shop(), at: AT, ...gpc }, before);
    const consent = createConsent(record, shop(), gpc);
    expect(consent.isGranted('statistics')).to.be.true;
    expect(consent.isGranted('marketing')).to.be.false;
  });

  it('is overridden by a choice about one service', () => {
    const record = decide({ ads: 'granted' }, { policy: shop(), at: AT, ...gpc });
    const consent = createConsent(record, shop(), gpc);
    expect(consent.isGranted('ads')).to.be.true;
    expect(consent.isGranted('marketing')).to.be.false;
  });

  it('respects a choice about one service after a later choice about another category', () => {
    const context = { policy: shop(), at: AT, ...gpc };
    const first = decide({ ads: 'granted' }, context);
    const later = decide({ statistics: 'denied' }, context, first);
    expect(createConsent(later, shop(), gpc).isGranted('ads')).to.be.true;
  });

  it('denies an older grant until the policy is loaded, which says what sells data', () => {
    const record = recordOf({ statistics: 'granted' });
    expect(createConsent(record, undefined, gpc).isGranted('statistics')).to.be.false;
    const since = { ...record, gpc: true };
    expect(createConsent(since, undefined, gpc).isGranted('statistics')).to.be.true;
  });

  it('is not stored in a choice that was made without the signal', () => {
    expect(encodeConsent(decideAll('granted', { policy: shop(), at: AT }))).not.to.include('gpc');
  });

  it('is read from the request if its header is exactly 1', () => {
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
