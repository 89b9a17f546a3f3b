import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { encodeConsent } from '../../src/model/encode.js';
import { cookieValue } from '../../src/model/consent-cookie.js';
import type { Policy } from '../../src/model/policy.js';
import { readConsent } from '../../src/server.js';
import { memoryStorage } from '../../src/store/consent-storage.js';
import { ConsentStore } from '../../src/store/consent-store.js';
import { AT } from '../records.js';
import { grantedIn, header, IDS, intactHeader, record, STRANGE_IDS } from './cookies.js';
import { seedProperties } from './seed.js';

/** The category of each id that needs consent; some ids are prefixes of others. */
const ASKED: Readonly<Record<string, string>> = {
  statistics: 'statistics',
  matomo: 'statistics',
  media: 'media',
  video: 'media',
  me: 'media',
  stat: 'stat',
};
const policy: Policy = {
  revision: 1,
  categories: [
    { id: 'necessary', basis: 'necessary' },
    { id: 'statistics' },
    { id: 'media' },
    { id: 'stat' },
    { id: 'sales', basis: 'opt-out', sells: true },
  ],
  services: [
    { id: 'matomo', category: 'statistics', provider: 'Matomo' },
    { id: 'video', category: 'media', provider: 'Video Corp' },
    { id: 'me', category: 'media', provider: 'Me Ltd' },
  ],
};
const now = AT * 1000;
const ALL = [...IDS, ...STRANGE_IDS];

/** The store of a page with these cookies. */
function storeWith(cookies: string, gpc = false, declared: Policy | null = policy) {
  const kept = memoryStorage(cookieValue(cookies, 'cookies_preferences'));
  const store = new ConsentStore({ storage: kept, clock: () => now, revision: 1, gpc });
  if (declared) store.setPolicy(declared, 'the test');
  return store;
}

const granted = (consent: { isGranted(id: string): boolean }) =>
  ALL.filter((id) => consent.isGranted(id));

await seedProperties();

describe('any Cookie header', () => {
  it('grants only ids in a list of grants, for 10,000 headers', () => {
    const check = fc.property(header, fc.boolean(), (cookies, gpc) => {
      const yes = grantedIn(cookies);
      const consent = readConsent(cookies, { policy, now, gpc });
      for (const [id, category] of Object.entries(ASKED)) {
        if (consent.isGranted(id)) expect(yes.has(id) || yes.has(category), id).to.be.true;
      }
      expect(consent.isGranted('necessary')).to.be.true;
      expect(consent.decision('necessary')).to.be.undefined;
      expect(STRANGE_IDS.filter((id) => consent.isGranted(id))).to.be.empty;
      if (gpc && !cookies.includes('gpc')) expect(consent.isGranted('sales')).to.be.false;
    });
    fc.assert(check, { numRuns: 10_000 });
  });

  it('grants no more before the policy is loaded', () => {
    const check = fc.property(header, fc.boolean(), (cookies, gpc) => {
      const yes = grantedIn(cookies);
      const onServer = readConsent(cookies, { revision: 1, now, gpc });
      for (const id of granted(onServer)) expect(yes.has(id), id).to.be.true;
      expect(granted(readConsent(cookies, { now, gpc }))).to.be.empty;
      expect(granted(storeWith(cookies, gpc, null))).to.deep.equal(granted(onServer));
    });
    fc.assert(check, { numRuns: 2000 });
  });

  it('is read the same by the page and the server', () => {
    const check = fc.property(header, fc.boolean(), (cookies, gpc) => {
      const store = storeWith(cookies, gpc);
      const consent = readConsent(cookies, { policy, now, gpc });
      for (const id of ALL) expect(store.decision(id), id).to.equal(consent.decision(id));
      expect(granted(store)).to.deep.equal(granted(consent));
    });
    fc.assert(check, { numRuns: 2000 });
  });

  it('grants nothing after rejectAll()', () => {
    const check = fc.property(header, (cookies) => {
      const store = storeWith(cookies);
      store.rejectAll();
      expect(granted(store)).to.deep.equal(['necessary']);
      expect(store.undecided).to.be.empty;
    });
    fc.assert(check, { numRuns: 2000 });
  });

  it('preserves a choice among other cookies', () => {
    const among = record.chain((kept) =>
      fc.tuple(fc.constant(kept), intactHeader(encodeConsent(kept))),
    );
    const check = fc.property(among, ([kept, cookies]) => {
      const alone = `cookies_preferences=${encodeConsent(kept)}`;
      const consent = readConsent(cookies, { policy, now });
      expect(granted(consent)).to.deep.equal(granted(readConsent(alone, { policy, now })));
      const isInForce = kept.revision >= 1 && kept.at <= AT + 86400 && kept.at > AT - 180 * 86400;
      const said = (id: string) => (isInForce ? kept.decisions.get(id) : undefined);
      for (const [id, category] of Object.entries(ASKED)) {
        expect(consent.decision(id), id).to.equal(said(id) ?? said(category));
      }
    });
    fc.assert(check, { numRuns: 2000 });
  });
});
