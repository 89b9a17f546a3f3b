import { expect } from '@esm-bundle/chai';
import { usePolicy } from '../../src/store/load-policy.js';
import { takePageTexts } from '../../src/store/load-own-texts.js';
import { policyWith } from '../policies.js';
import { eventually } from '../eventually.js';
import { recordConsole } from '../recording.js';
import { setup } from './setup.js';

const WORDS = { en: { 'action.accept': 'Go on' } };

const acceptOf = ({ texts }: ReturnType<typeof setup>['store']): unknown => {
  const { templates } = texts!.over<{ code: string; templates?: Record<string, unknown> }>(
    { code: 'en' },
    'en',
  );
  return templates?.['action.accept'];
};

describe('own texts in a store', () => {
  let output: ReturnType<typeof recordConsole>;
  beforeEach(() => {
    output = recordConsole();
  });
  afterEach(() => output.restore());

  it('are there when the policy is ready', async () => {
    const { store } = setup();
    usePolicy(store, policyWith({ texts: WORDS }));
    expect(store.status).not.to.equal('ready');
    await eventually(() => store.status === 'ready');
    expect(acceptOf(store)).to.equal('Go on');
  });

  it('keep a decision that is made meanwhile until the policy is ready', async () => {
    const { store } = setup();
    usePolicy(store, policyWith({ texts: WORDS }));
    store.acceptAll();
    await eventually(() => store.status === 'ready');
    expect(store.undecided).to.deep.equal([]);
  });

  it('go with a later policy that has none', async () => {
    const { store } = setup();
    usePolicy(store, policyWith({ texts: WORDS }));
    usePolicy(store, policyWith({ revision: 99 }));
    await takePageTexts(store, undefined);
    await eventually(() => store.status === 'ready');
    expect(acceptOf(store)).to.be.undefined;
    expect(store.policy!.revision).to.equal(99);
  });

  it('of the page go over those of the policy', async () => {
    const { store } = setup();
    usePolicy(store, policyWith({ texts: WORDS }));
    await takePageTexts(store, { en: { 'action.accept': 'Of the page' } });
    await eventually(() => store.status === 'ready');
    expect(acceptOf(store)).to.equal('Of the page');
  });

  it('are reported by path where they are wrong, and the others stay', async () => {
    const { store, events } = setup();
    const texts = { en: { ...WORDS.en, 'no.such': 'x', 'banner.text': 'without its place' } };
    usePolicy(store, policyWith({ texts }));
    await eventually(() => store.status === 'ready');
    const messages = output.errors.map(String).join('\n');
    expect(messages).to.include('texts.en.no.such').and.to.include('texts.en.banner.text');
    expect(events.errors).to.have.length(2);
    expect(acceptOf(store)).to.equal('Go on');
  });
});
