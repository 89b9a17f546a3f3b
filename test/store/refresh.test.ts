import { expect } from '@esm-bundle/chai';
import { memoryStorage } from '../../src/store/consent-storage.js';
import { AT, cookieOf, DAY } from '../records.js';
import { setupReady } from './setup.js';

describe('refresh()', () => {
  it('applies a decision of another tab', () => {
    const { store, storage, events } = setupReady();
    storage.write(cookieOf(['statistics'], ['media']), 180);
    expect(store.isGranted('statistics')).to.be.false;
    store.refresh();
    expect(store.isGranted('statistics')).to.be.true;
    expect(events.changes.map(({ reason }) => reason)).to.deep.equal(['sync']);
    const everything = ['statistics', 'matomo', 'media', 'video'];
    expect(events.changes[0]!.changed).to.have.members(everything);
  });

  it('clears a choice that another tab has deleted', () => {
    const { store, storage, events } = setupReady({ value: cookieOf(['statistics'], ['media']) });
    storage.clear();
    store.refresh();
    expect(store.undecided).to.have.length(2);
    expect(events.changes.map(({ reason }) => reason)).to.deep.equal(['sync']);
  });

  it('asks again when the choice has expired meanwhile', () => {
    const { store, time, events } = setupReady({ value: cookieOf(['statistics'], ['media']) });
    time.now = AT + 180 * DAY;
    expect(store.isGranted('statistics')).to.be.true;
    store.refresh();
    store.refresh();
    expect(store.undecided).to.have.length(2);
    expect(events.changes.map(({ reason }) => reason)).to.deep.equal(['expiry']);
  });

  it('announces nothing when nothing differs', () => {
    const { store, events } = setupReady({ value: cookieOf(['statistics'], []) });
    store.refresh();
    store.save({ media: 'granted' });
    events.clear();
    store.refresh();
    expect(events.types).to.be.empty;
  });

  it('announces nothing when only the time of the choice differs', () => {
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

  describe('after a decision, when the response of a server restores the previous choice', () => {
    const OLDER = cookieOf(['statistics', 'media'], [], { at: AT - 1 });

    /** A page in which the visitor has just refused what was granted before. */
    function setupRefused() {
      const handles = setupReady({ value: OLDER });
      handles.store.rejectAll();
      handles.events.clear();
      handles.storage.write(OLDER, 180);
      return handles;
    }

    it('writes the newer one again', () => {
      const { store, storage, time, events } = setupRefused();
      time.now = AT + 59;
      store.refresh();
      expect(store.decision('media')).to.equal('denied');
      expect(storage.read()).to.equal(cookieOf([], ['statistics', 'media']));
      expect(events.types).to.deep.equal([]);
    });

    it('accepts it after a minute, as the clock was changed', () => {
      const { store, storage, time } = setupRefused();
      time.now = AT + 60;
      store.refresh();
      expect(store.isGranted('media')).to.be.true;
      expect(storage.read()).to.equal(OLDER);
    });

    it('accepts it if another tab wrote the newer one', () => {
      const { store, storage } = setupReady({ value: cookieOf([], ['statistics', 'media']) });
      storage.write(OLDER, 180);
      store.refresh();
      expect(store.isGranted('media')).to.be.true;
    });

    it('accepts a decision of another tab in the same second', () => {
      const { store, storage } = setupRefused();
      storage.write(cookieOf(['media'], ['statistics']), 180);
      store.refresh();
      expect(store.isGranted('media')).to.be.true;
    });

    it('still clears a choice that another tab has deleted', () => {
      const { store, storage } = setupRefused();
      storage.clear();
      store.refresh();
      expect(store.decision('media')).to.be.undefined;
    });
  });
});
