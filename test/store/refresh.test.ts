import { expect } from '@open-wc/testing';
import { memoryStorage } from '../../src/store/consent-storage.js';
import { AT, cookieOf, DAY } from '../records.js';
import { setupReady } from './setup.js';

describe('refresh()', () => {
  it('takes over what another tab has decided', () => {
    const { store, storage, events } = setupReady();
    storage.write(cookieOf(['statistics'], ['media']), 180);
    expect(store.isGranted('statistics')).to.be.false;
    store.refresh();
    expect(store.isGranted('statistics')).to.be.true;
    expect(events.changes.map(({ reason }) => reason)).to.deep.equal(['sync']);
    const everything = ['statistics', 'matomo', 'media', 'video'];
    expect(events.changes[0]!.changed).to.have.members(everything);
  });

  it('forgets what another tab has forgotten', () => {
    const { store, storage, events } = setupReady({ value: cookieOf(['statistics'], ['media']) });
    storage.clear();
    store.refresh();
    expect(store.undecided).to.have.length(2);
    expect(events.changes.map(({ reason }) => reason)).to.deep.equal(['sync']);
  });

  it('asks again when the choice has ended meanwhile', () => {
    const { store, time, events } = setupReady({ value: cookieOf(['statistics'], ['media']) });
    time.now = AT + 180 * DAY;
    expect(store.isGranted('statistics')).to.be.true;
    store.refresh();
    store.refresh();
    expect(store.undecided).to.have.length(2);
    expect(events.changes.map(({ reason }) => reason)).to.deep.equal(['expiry']);
  });

  it('says nothing when nothing is different', () => {
    const { store, events } = setupReady({ value: cookieOf(['statistics'], []) });
    store.refresh();
    store.save({ media: 'granted' });
    events.clear();
    store.refresh();
    expect(events.types).to.be.empty;
  });

  it('says nothing when only the time of the choice is another', () => {
    const { store, storage, events } = setupReady({ value: cookieOf(['statistics'], []) });
    storage.write(cookieOf(['statistics'], [], { at: AT + 5 }), 180);
    store.refresh();
    expect(events.types).to.be.empty;
    expect(store.consent.decidedAt).to.deep.equal(new Date((AT + 5) * 1000));
  });

  it('writes nothing', () => {
    const storage = memoryStorage(cookieOf(['statistics'], []));
    const { store, time } = setupReady({ storage });
    storage.write = () => {
      throw new Error('written');
    };
    time.now = AT + 181 * DAY;
    store.refresh();
  });
});
