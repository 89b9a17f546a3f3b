import { expect } from '@esm-bundle/chai';
import { iabGpp } from '../../src/signals.js';
import { policyWith } from '../policies.js';
import { setup } from './setup.js';

type Listener = (event: object, isSuccess: boolean) => void;

const scope = globalThis as { __gpp?: unknown };

const policy = policyWith({
  categories: [{ id: 'statistics' }, { id: 'marketing', basis: 'opt-out' }],
  services: [],
});

function platform() {
  const listeners = new Map<number, Listener>();
  scope.__gpp = (command: string, callback: Listener, id: number) => {
    if (command === 'addEventListener') {
      listeners.set(3, callback);
      const pingData = { signalStatus: 'not ready', parsedSections: {} };
      callback({ eventName: 'listenerRegistered', listenerId: 3, data: true, pingData }, true);
    } else if (command === 'removeEventListener') listeners.delete(id);
    else throw new Error(`unknown command: ${command}`);
  };
  const say = (parsedSections: object, signalStatus = 'ready') =>
    listeners.forEach((one) =>
      one(
        { eventName: 'sectionChange', listenerId: 3, pingData: { signalStatus, parsedSections } },
        true,
      ),
    );
  return { listeners, say };
}

describe('iabGpp', () => {
  afterEach(() => void Reflect.deleteProperty(scope, '__gpp'));

  const start = (effect = iabGpp()) => {
    const { say, listeners } = platform();
    const { store, end } = setup(effect);
    store.setPolicy(policy, 'the test');
    const reasons: string[] = [];
    store.subscribe(({ reason }) => reason && reasons.push(reason));
    return { say, listeners, store, end, reasons };
  };

  for (const [what, sections] of [
    ['the sale', { usnat: { SaleOptOut: 1, SharingOptOut: 2, TargetedAdvertisingOptOut: 2 } }],
    ['sharing, in California', { usca: { SaleOptOut: 2, SharingOptOut: 1 } }],
    ['targeted advertising', { usva: { SaleOptOut: 0, TargetedAdvertisingOptOut: 1 } }],
    ['Global Privacy Control', { usnat: { SaleOptOut: 2, Gpc: true } }],
    ['a segment apart', { usnat: [{ SaleOptOut: 2 }, { Gpc: 1 }] }],
  ] as const) {
    it(`denies marketing after an opt-out: ${what}`, () => {
      const { say, store, reasons } = start();
      expect(store.isGranted('marketing')).to.be.true;
      say(sections);
      expect(store.decision('marketing')).to.equal('denied');
      expect(reasons).to.deep.equal(['api']);
      say(sections);
      expect(reasons).to.have.length(1);
    });
  }

  for (const [what, sections, status] of [
    ['no opt-out', { usnat: { SaleOptOut: 2, SharingOptOut: 2 } }],
    ['what does not apply', { usnat: { SaleOptOut: 0, SharingOptOut: 0 } }],
    ['a signal that is not ready', { usnat: { SaleOptOut: 1 } }, 'not ready'],
    ['the European section', { tcfeuv2: { SaleOptOut: 1 } }],
    ['no section', {}],
  ] as const) {
    it(`saves nothing for ${what}`, () => {
      const { say, store } = start();
      say(sections, status);
      expect(store.decision('marketing')).to.be.undefined;
    });
  }

  it('grants again what is taken back on the page', () => {
    const { say, store } = start();
    say({ usnat: { SaleOptOut: 1 } });
    say({ usnat: { SaleOptOut: 2 } });
    expect(store.decision('marketing')).to.equal('granted');
  });

  it('removes its listener when its AbortSignal is aborted', () => {
    const { say, listeners, store, end } = start();
    end();
    expect(listeners.size).to.equal(0);
    say({ usnat: { SaleOptOut: 1 } });
    expect(store.decision('marketing')).to.be.undefined;
  });
});
