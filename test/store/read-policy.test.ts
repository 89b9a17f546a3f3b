import { expect } from '@esm-bundle/chai';
import { loadPolicy, readPolicy, usePolicy } from '../../src/store/load-policy.js';
import { policy, policyWith } from '../policies.js';
import { recordConsole } from '../recording.js';
import { setup } from './setup.js';

const FIXTURE = new URL('../fixtures/policy.json', import.meta.url).href;

let output: ReturnType<typeof recordConsole>;
beforeEach(() => {
  output = recordConsole();
});
afterEach(() => output.restore());

describe('readPolicy', () => {
  it('reads the text of a script in the page', () => {
    const { store } = setup();
    readPolicy(store, JSON.stringify(policy));
    expect(store.status).to.equal('ready');
  });

  for (const text of ['{', '[1,]', 'undefined']) {
    it(`reports ${text} once`, () => {
      const { store, events } = setup();
      readPolicy(store, text);
      expect(events.types).to.deep.equal(['consent-error', 'consent-ready']);
      expect(output.errors).to.deep.equal([events.errors[0]!.message]);
      expect(output.errors[0]).to.contain('JSON');
    });
  }

  it('keeps the policy of a file and names both in a warning', async () => {
    const { store } = setup();
    await loadPolicy(store, FIXTURE);
    readPolicy(store, JSON.stringify(policyWith({ revision: 7 })));
    expect(store.policy!.revision).to.equal(1);
    expect(output.warnings).to.have.length(1);
    expect(output.warnings[0]).to.contain(FIXTURE);
  });
});

describe('usePolicy', () => {
  it('accepts a policy from a script', () => {
    const { store } = setup();
    usePolicy(store, policy);
    expect(store.status).to.equal('ready');
  });

  it('replaces the policy of an earlier call', () => {
    const { store } = setup();
    usePolicy(store, policy);
    usePolicy(store, policyWith({ revision: 2 }));
    expect(store.policy!.revision).to.equal(2);
  });

  for (const faulty of [null, undefined, 'cookies.json', [], { categories: [{}] }]) {
    it(`reports ${JSON.stringify(faulty)} once`, () => {
      const { store, events } = setup();
      usePolicy(store, faulty);
      expect(events.types).to.deep.equal(['consent-error', 'consent-ready']);
      expect(output.errors).to.deep.equal([events.errors[0]!.message]);
    });
  }
});
