import { expect } from '@esm-bundle/chai';
import { decodeConsent } from '../../src/model/decode.js';
import { policyWith } from '../policies.js';
import { AT, cookieOf, DAY } from '../records.js';
import { recordConsole } from '../recording.js';
import { setup, setupReady } from './setup.js';

/** The decisions that are kept, by id. */
const kept = (value = '') => Object.fromEntries(decodeConsent(value)?.decisions ?? []);

describe('ConsentStore', () => {
  describe('without a policy', () => {
    it('is empty and grants nothing', () => {
      const { store } = setup({ value: cookieOf(['statistics'], []) });
      expect(store.status).to.equal('empty');
      expect(store.policy).to.be.undefined;
      expect(store.isGranted('statistics')).to.be.false;
      expect(store.undecided).to.be.empty;
      expect(store.inventory).to.be.empty;
    });

    it('makes no decision and warns', () => {
      const { store, storage, events } = setup();
      const output = recordConsole();
      store.acceptAll();
      output.restore();
      expect(output.warnings).to.have.length(1);
      expect(storage.read()).to.be.undefined;
      expect(events.types).to.be.empty;
    });

    it('applies a stored choice of the named revision', () => {
      const { store } = setup({ value: cookieOf(['statistics'], ['media']), revision: 1 });
      expect(store.isGranted('statistics')).to.be.true;
      expect(store.decision('media')).to.equal('denied');
    });

    for (const revision of [2, 3]) {
      it(`ignores a stored choice of revision ${revision - 1} when the page names ${revision}`, () => {
        const value = cookieOf(['statistics'], [], { revision: revision - 1 });
        expect(setup({ value, revision }).store.isGranted('statistics')).to.be.false;
      });
    }
  });

  describe('with a policy', () => {
    it('is ready and undecided', () => {
      const { store } = setupReady();
      expect(store.status).to.equal('ready');
      expect(store.undecided.map(({ id }) => id)).to.deep.equal(['statistics', 'media']);
      expect(store.isGranted('necessary')).to.be.true;
      expect(store.isGranted('statistics')).to.be.false;
      expect(store.consent.decidedAt).to.be.undefined;
    });

    it('reads a stored choice', () => {
      const { store } = setupReady({ value: cookieOf(['statistics'], ['media']) });
      expect(store.isGranted('matomo')).to.be.true;
      expect(store.decision('video')).to.equal('denied');
      expect(store.undecided).to.be.empty;
      expect(store.consent.decidedAt).to.deep.equal(new Date(AT * 1000));
    });

    it('asks only for a category that is new', () => {
      const { store, usePolicy } = setup({ value: cookieOf(['statistics'], []) });
      usePolicy();
      expect(store.isGranted('statistics')).to.be.true;
      expect(store.undecided.map(({ id }) => id)).to.deep.equal(['media']);
    });

    const past = [
      ['of an older revision', cookieOf(['statistics'], ['media'], { revision: 0 })],
      ['that has ended', cookieOf(['statistics'], ['media'], { at: AT - 180 * DAY })],
      ['that comes from the future', cookieOf(['statistics'], ['media'], { at: AT + 2 * DAY })],
      ['that is garbled', 'v=1&rev=x'],
      ['of a later version', cookieOf(['statistics'], ['media']).replace('v=1', 'v=2')],
    ] as const;
    for (const [what, value] of past) {
      it(`asks again after a choice ${what} and does not change the cookie`, () => {
        const { store, storage } = setupReady({ value });
        expect(store.undecided).to.have.length(2);
        expect(store.isGranted('statistics')).to.be.false;
        expect(storage.read()).to.equal(value);
      });
    }

    it('keeps a choice for the lifetime that the site sets', () => {
      const value = cookieOf(['statistics'], ['media'], { at: AT - 30 * DAY });
      expect(setupReady({ value, lifetime: 31 }).store.isGranted('statistics')).to.be.true;
      expect(setupReady({ value, lifetime: 30 }).store.isGranted('statistics')).to.be.false;
    });

    it('lists its own cookie in the inventory', () => {
      const { store } = setupReady({ lifetime: 1000 });
      const own = store.inventory[0]!.services.at(-1)!;
      expect(own.cookies).to.deep.equal([{ name: 'cookies_preferences', duration: 'P400D' }]);
    });

    it('follows the region', () => {
      const { store, usePolicy } = setup({ region: 'fr' });
      usePolicy(
        policyWith({ categories: [{ id: 'statistics', basis: { fr: 'exempt' } }], services: [] }),
      );
      expect(store.region).to.equal('fr');
      expect(store.isGranted('statistics')).to.be.true;
      store.configure({ region: 'de' });
      expect(store.isGranted('statistics')).to.be.false;
    });
  });

  describe('acceptAll()', () => {
    it('grants and stores all decidable categories', () => {
      const { store, storage } = setupReady();
      store.acceptAll();
      expect(['statistics', 'matomo', 'media', 'video'].every((id) => store.isGranted(id))).to.be
        .true;
      expect(kept(storage.read())).to.deep.equal({ statistics: 'granted', media: 'granted' });
    });
  });

  describe('rejectAll()', () => {
    it('denies and stores all decidable categories', () => {
      const { store, storage } = setupReady({ value: cookieOf(['statistics'], ['media']) });
      store.rejectAll();
      expect(['statistics', 'matomo', 'media', 'video'].some((id) => store.isGranted(id))).to.be
        .false;
      expect(store.isGranted('necessary')).to.be.true;
      expect(kept(storage.read())).to.deep.equal({ statistics: 'denied', media: 'denied' });
    });
  });

  describe('save()', () => {
    it('stores the given decisions and keeps the rest', () => {
      const { store, storage } = setupReady({ value: cookieOf(['statistics'], []) });
      store.save({ media: 'granted', video: 'denied' });
      const expected = { statistics: 'granted', media: 'granted', video: 'denied' };
      expect(kept(storage.read())).to.deep.equal(expected);
    });

    it('keeps nothing of a choice that is no longer in force', () => {
      const { store, storage } = setupReady({
        value: cookieOf(['statistics'], [], { revision: 0 }),
      });
      store.save({ media: 'denied' });
      expect(kept(storage.read())).to.deep.equal({ media: 'denied' });
    });

    it('stores the time of the decision and the lifetime', () => {
      const { store, storage, time } = setupReady({ lifetime: 90 });
      const lifetimes: number[] = [];
      const { write } = storage;
      storage.write = (value, lifetime) => {
        lifetimes.push(lifetime);
        return write(value, lifetime);
      };
      time.now = AT + 7;
      store.save({ media: 'denied' });
      expect(decodeConsent(storage.read()!)!.at).to.equal(AT + 7);
      expect(lifetimes).to.deep.equal([90]);
    });

    for (const id of ['unknown', 'necessary', 'authentication']) {
      it(`stores nothing when only ${id} is passed`, () => {
        const { store, storage } = setupReady();
        store.save({ [id]: 'granted' });
        expect(storage.read()).to.be.undefined;
      });
    }
  });

  describe('reset()', () => {
    it('deletes the choice from the state and from the storage', () => {
      const { store, storage } = setupReady({ value: cookieOf(['statistics'], ['media']) });
      store.reset();
      expect(storage.read()).to.be.undefined;
      expect(store.isGranted('statistics')).to.be.false;
      expect(store.undecided).to.have.length(2);
    });
  });

  describe('configure()', () => {
    it('reads another storage', () => {
      const { store } = setupReady();
      const other = setup({ value: cookieOf(['media'], []) });
      store.configure({ storage: other.storage });
      expect(store.isGranted('media')).to.be.true;
    });

    it('trusts the revision from then on', () => {
      const { store } = setup({ value: cookieOf(['media'], []) });
      store.configure({ revision: 1 });
      expect(store.isGranted('media')).to.be.true;
    });

    it('ignores undefined options', () => {
      const { store, usePolicy, storage } = setup();
      store.configure({ storage: undefined, target: undefined });
      usePolicy();
      store.acceptAll();
      expect(kept(storage.read())).to.deep.equal({ statistics: 'granted', media: 'granted' });
    });
  });
});
