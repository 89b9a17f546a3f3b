import { expect } from '@esm-bundle/chai';
import { setupReady } from './setup.js';

describe('a decision made in a listener of another', () => {
  it('is announced after it, to subscribers and in events', () => {
    const { store, events } = setupReady();
    const heard: string[] = [];
    store.subscribe(({ reason, consent }) => {
      if (reason === 'accept-all') store.save({ media: 'denied' });
      void consent;
    });
    store.subscribe(({ reason, consent }) => {
      if (reason) heard.push(`${reason}: ${consent.decision('media')}`);
    });
    store.acceptAll();
    expect(heard).to.deep.equal(['accept-all: granted', 'api: denied']);
    expect(events.changes.map(({ reason }) => reason)).to.deep.equal(['accept-all', 'api']);
    expect(store.decision('media')).to.equal('denied');
  });

  it('is not announced twice to a new subscriber', () => {
    const { store } = setupReady();
    let calls = 0;
    store.subscribe(({ reason }) => {
      if (reason) store.subscribe(() => void calls++);
    });
    store.acceptAll();
    expect(calls).to.equal(1);
  });
});

describe('configure()', () => {
  it('keeps options that are not passed', () => {
    const { store } = setupReady({ region: 'fr' });
    store.configure({ region: undefined, revision: 3 });
    expect(store.region).to.equal('fr');
  });
});
