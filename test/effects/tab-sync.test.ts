import { expect } from '@esm-bundle/chai';
import { tabSync } from '../../src/effects/tab-sync.js';
import type { ConsentStorage } from '../../src/store/consent-storage.js';
import { memoryStorage } from '../../src/store/consent-storage.js';
import { ConsentStore } from '../../src/store/consent-store.js';
import { eventually } from '../eventually.js';
import { policy } from '../policies.js';
import { cookieOf } from '../records.js';
import { recordEvents } from '../recording.js';

const endings: (() => void)[] = [];

/** A tab: a store of its own over a storage that both tabs share, as they share the cookie. */
function openTab(storage: ConsentStorage) {
  const target = new EventTarget();
  const store = new ConsentStore({ storage, target });
  store.setPolicy(policy, 'the test');
  const ending = new AbortController();
  tabSync(store, { signal: ending.signal });
  endings.push(() => ending.abort());
  return { store, events: recordEvents(target), close: () => ending.abort() };
}

describe('tabSync', () => {
  afterEach(() => {
    for (const end of endings.splice(0)) end();
  });

  it('sends a decision to the other tabs once', async () => {
    const storage = memoryStorage();
    const [here, there] = [openTab(storage), openTab(storage)];
    here.store.acceptAll();
    await eventually(() => there.store.isGranted('statistics'), 'the other tab is notified');
    expect(there.events.changes.map(({ reason }) => reason)).to.deep.equal(['sync']);
    expect(here.events.changes.map(({ reason }) => reason)).to.deep.equal(['accept-all']);
  });

  it('sends a withdrawal and a reset to the other tabs', async () => {
    const storage = memoryStorage();
    const [here, there] = [openTab(storage), openTab(storage)];
    here.store.acceptAll();
    await eventually(() => there.store.isGranted('media'));
    here.store.save({ media: 'denied' });
    await eventually(() => there.store.decision('media') === 'denied');
    here.store.reset();
    await eventually(() => there.store.undecided.length === 2);
    expect(there.events.changes).to.have.length(3);
  });

  it('does not echo a message that it received', async () => {
    const storage = memoryStorage();
    const channel = new BroadcastChannel('consent-elements');
    const heard: unknown[] = [];
    channel.onmessage = ({ data }) => heard.push(data);
    const [here, there] = [openTab(storage), openTab(storage)];
    here.store.rejectAll();
    await eventually(() => there.store.decision('media') === 'denied');
    await new Promise((resolve) => setTimeout(resolve, 50));
    channel.close();
    expect(heard).to.deep.equal(['reject-all']);
  });

  for (const [what, dispatch] of [
    ['is shown again', () => document.dispatchEvent(new Event('visibilitychange'))],
    [
      'comes back from the back-forward cache',
      () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    ],
  ] as const) {
    it(`reads the cookie again when the page ${what}`, () => {
      const storage = memoryStorage();
      const { store } = openTab(storage);
      const now = Math.floor(Date.now() / 1000);
      storage.write(cookieOf(['statistics'], ['media'], { at: now }), 180);
      expect(store.isGranted('statistics')).to.be.false;
      dispatch();
      expect(store.isGranted('statistics')).to.be.true;
    });
  }

  it('allows the back-forward cache and listens again after a restore', async () => {
    const storage = memoryStorage();
    const [here, there] = [openTab(storage), openTab(storage)];
    const leave = () => window.dispatchEvent(new PageTransitionEvent('pagehide'));
    const comeBack = () => window.dispatchEvent(new PageTransitionEvent('pageshow'));
    leave();
    here.store.acceptAll();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(there.store.isGranted('media')).to.be.false;
    comeBack();
    here.store.rejectAll();
    await eventually(() => there.store.decision('media') === 'denied');
  });

  it('stops with its signal', async () => {
    const storage = memoryStorage();
    const [here, there] = [openTab(storage), openTab(storage)];
    there.close();
    here.store.acceptAll();
    document.dispatchEvent(new Event('visibilitychange'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(there.store.isGranted('media')).to.be.false;
  });
});
