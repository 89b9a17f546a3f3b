import { expect } from '@esm-bundle/chai';
import { basisOf, type Policy } from '../../src/model/policy.js';
import { parsePolicy } from '../../src/policy.js';
import { readPolicy } from '../../src/reading/read-policy.js';
import { checked } from '../../src/render/checked.js';
import { readConsent } from '../../src/server.js';
import { usePolicy } from '../../src/store/load-policy.js';
import { eventually } from '../eventually.js';
import { policyWith } from '../policies.js';
import { recordConsole } from '../recording.js';
import { setup } from '../store/setup.js';

const service = (id: string, category: string, kind: string) =>
  ({ id, category, provider: 'Them', purpose: 'To try', kind }) as const;

const REGIONS = ['', 'de', 'fr', 'gb', 'ch', 'us-ca', 'us', 'ca-qc', 'br', 'jp', 'in'];

const declared = (regions: unknown): Policy =>
  policyWith({
    regions: regions as never,
    categories: [{ id: 'necessary' }, { id: 'statistics' }, { id: 'marketing' }],
    services: [
      service('login', 'necessary', 'login'),
      service('counter', 'statistics', 'audience'),
      service('ads', 'marketing', 'advertising'),
    ],
  });

const OWN = { 'us-ca': { marketing: 'opt-out' }, eu: { audience: 'exempt' } };

let output: ReturnType<typeof recordConsole>;
beforeEach(() => {
  output = recordConsole();
});
afterEach(() => output.restore());

/** The policy as a store has it. */
async function inStore(policy: Policy, region = '') {
  const { store, events } = setup({ region });
  usePolicy(store, policy);
  await eventually(() => store.status === 'ready');
  return { store, events };
}

/** The policy as a page reads it without a store. */
async function read(policy: Policy) {
  const banner = Object.assign(document.createElement('div'), { policy });
  return readPolicy(banner);
}

const bases = ({ categories }: Policy) => categories.map(({ id, basis }) => ({ id, basis }));

for (const [what, regions] of Object.entries({ presets: 'presets', 'own regions': OWN })) {
  describe(`a policy with ${what}`, () => {
    it('is the same for the store, for a page without one, and for a server', async () => {
      const policy = declared(regions);
      const { store } = await inStore(policy);
      const expected = bases(store.policy!);
      expect(expected[2]!.basis).to.deep.include({ default: 'consent' });
      expect(bases((await read(policy))!.policy)).to.deep.equal(expected);
      expect(bases(checked(policy))).to.deep.equal(expected);
    });

    for (const region of REGIONS) {
      it(`grants the same without a choice in “${region}”`, async () => {
        const policy = declared(regions);
        const { store } = await inStore(policy, region);
        const onServer = readConsent('', { policy, region });
        const rendered = checked(policy).categories;
        for (const { id } of [...policy.categories, ...policy.services]) {
          expect(onServer.isGranted(id), id).to.equal(store.isGranted(id));
        }
        const asked = rendered.filter((category) => basisOf(category, region) === 'consent');
        expect(asked.map(({ id }) => id)).to.deep.equal(store.undecided.map(({ id }) => id));
      });
    }

    it('denies sale and sharing in California while the signal is on, also on a server', async () => {
      const policy = declared(regions);
      const { store } = setup({ region: 'us-ca', gpc: true });
      usePolicy(store, policy);
      await eventually(() => store.status === 'ready');
      expect(store.isGranted('marketing')).to.be.false;
      expect(store.deniedBySignal.map(({ id }) => id)).to.deep.equal(['marketing']);
      const headers = { 'sec-gpc': '1' };
      const onServer = readConsent({ headers }, { policy, region: 'us-ca' });
      expect(onServer.isGranted('marketing')).to.be.false;
      expect(onServer.isGranted('ads')).to.be.false;
      const without = readConsent({ headers: {} }, { policy, region: 'us-ca' });
      expect(without.isGranted('ads')).to.be.true;
    });
  });
}

describe('a policy with wrong regions', () => {
  const policy = declared({ 'us-ca': { marketing: 'optout' } });
  const MESSAGE = /regions\.us-ca\.marketing should be one of necessary/;

  it('is reported by the store, which asks for consent everywhere', async () => {
    const { store, events } = await inStore(policy, 'us-ca');
    expect(events.types).to.include('consent-error');
    expect(output.errors[0]).to.match(MESSAGE);
    expect(store.undecided.map(({ id }) => id)).to.deep.equal(['statistics', 'marketing']);
    expect(store.isGranted('login')).to.be.true;
  });

  it('is left to the store by a page that has none', async () => {
    const error: unknown = await read(policy).catch((reason: unknown) => reason);
    expect(error).to.be.an.instanceOf(TypeError);
    expect((error as Error).message).to.match(MESSAGE);
  });

  it('is reported once where it is rendered', () => {
    checked(policy);
    checked(policy);
    expect(output.errors).to.have.length(1);
    expect(output.errors[0]).to.match(MESSAGE);
  });

  it('asks for consent on a server', () => {
    const consent = readConsent('', { policy, region: 'us-ca' });
    expect(consent.isGranted('marketing')).to.be.false;
    expect(consent.isGranted('login')).to.be.true;
  });

  it('is a problem that parsePolicy names', () => {
    const { problems } = parsePolicy(policy);
    expect(problems.map(({ path }) => path)).to.deep.equal(['regions.us-ca.marketing']);
  });
});

describe('a policy with regions in a store', () => {
  it('gives way to a later policy without', async () => {
    const { store } = setup();
    usePolicy(store, declared('presets'));
    usePolicy(store, policyWith({ revision: 99 }));
    expect(store.policy!.revision).to.equal(99);
    await import('../../src/regions/regions.js');
    await new Promise((resolve) => setTimeout(resolve));
    expect(store.policy!.revision).to.equal(99);
  });

  it('keeps a decision that is made meanwhile', async () => {
    const { store } = setup();
    usePolicy(store, declared('presets'));
    store.acceptAll();
    await eventually(() => store.status === 'ready');
    expect(store.undecided).to.deep.equal([]);
  });
});
