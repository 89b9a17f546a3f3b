import { expect } from '@esm-bundle/chai';
import { consentValue } from '../../src/driver/fixture/choice.js';
import { decodeConsent } from '../../src/model/decode.js';

const at = new Date('2026-11-29T10:00:00Z');
const POLICY = {
  revision: 3,
  categories: [{ id: 'statistics' }, { id: 'marketing' }],
  services: [{ id: 'pixel', category: 'marketing', provider: 'Vendor Ltd' }],
};

const chosen = (...args: Parameters<typeof consentValue>) => {
  const { revision, decisions } = decodeConsent(consentValue(...args))!;
  return { revision, ...Object.fromEntries(decisions) };
};

describe('the preset choice of a test', () => {
  it('has all categories of a policy, accepted or refused', () => {
    const all = (decision: string) => ({ revision: 3, statistics: decision, marketing: decision });
    expect(chosen('accept-all', POLICY, { at })).to.deep.equal(all('granted'));
    expect(chosen('refuse-all', POLICY, { at })).to.deep.equal(all('denied'));
  });

  it('leaves out what visitors of a region cannot decide about', () => {
    const regions = { default: { statistics: 'consent' }, fr: { statistics: 'exempt' } } as const;
    const policy = { ...POLICY, regions };
    expect(chosen('accept-all', policy, { at, region: 'fr' })).not.to.have.property('statistics');
    expect(chosen('accept-all', policy, { at, region: 'de' })).to.have.property('statistics');
  });

  it('has the ids that are named, of categories and of services', () => {
    const choice = { granted: ['statistics'], denied: ['pixel'] };
    expect(chosen(choice, POLICY, { at })).to.include({ statistics: 'granted', pixel: 'denied' });
    expect(chosen(choice, 7, { at })).to.deep.equal({
      ...{ revision: 7, statistics: 'granted', pixel: 'denied' },
    });
  });

  it('is refused if it names what the policy lacks, or all without a policy', () => {
    expect(() => consentValue({ granted: ['pixels'] }, POLICY)).to.throw('pixels');
    expect(() => consentValue('accept-all', 1)).to.throw('needs the policy');
  });
});
