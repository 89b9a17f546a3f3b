import { expect } from '@esm-bundle/chai';
import { aTimeout, fixture, html } from '@open-wc/testing-helpers';
import { ConsentStore } from '../../src/store/consent-store.js';
import { policyWith } from '../policies.js';
import { AT, cookieOf, DAY } from '../records.js';
import { recordConsole, recordEvents } from '../recording.js';
import { setup, setupReady } from './setup.js';

const ALL = ['statistics', 'media', 'matomo', 'video'];

describe('consent-change', () => {
  it('carries what changed, the state before and after, and the reason', () => {
    const { store, events } = setupReady({ value: cookieOf(['statistics'], ['media']) });
    store.rejectAll();
    const [change, ...others] = events.changes;
    expect(others).to.be.empty;
    expect(change!.changed).to.have.members(['statistics', 'matomo']);
    expect(change!.reason).to.equal('reject-all');
    expect(change!.previous.isGranted('matomo')).to.be.true;
    expect(change!.consent.isGranted('matomo')).to.be.false;
    expect(change!.consent).to.equal(store.consent);
  });

  it('bubbles out of shadow roots', () => {
    const { store, events } = setupReady();
    store.acceptAll();
    expect(events.changes[0]).to.include({ bubbles: true, composed: true, cancelable: false });
  });

  it('lists each changed category and service, but no locked one', () => {
    const { store, events } = setupReady();
    store.acceptAll();
    expect(events.changes[0]!.changed).to.have.members(ALL);
  });

  it('lists a service that is decided alone', () => {
    const { store, events } = setupReady();
    store.save({ video: 'granted' });
    expect(events.changes[0]!.changed).to.deep.equal(['video']);
  });

  const repeated = [
    [
      'acceptAll()',
      cookieOf(['statistics', 'media'], []),
      (store: ConsentStore) => store.acceptAll(),
    ],
    [
      'rejectAll()',
      cookieOf([], ['statistics', 'media']),
      (store: ConsentStore) => store.rejectAll(),
    ],
    ['save()', cookieOf(['media'], []), (store: ConsentStore) => store.save({ video: 'granted' })],
    ['save({})', cookieOf(['media'], []), (store: ConsentStore) => store.save({})],
    ['reset()', undefined, (store: ConsentStore) => store.reset()],
  ] as const;
  for (const [what, value, act] of repeated) {
    it(`is not dispatched after ${what} that changes nothing`, () => {
      const { store, events } = setupReady({ value });
      act(store);
      expect(events.types).to.be.empty;
    });
  }

  const reasons = [
    ['accept-all', 'acceptAll()', (store: ConsentStore) => store.acceptAll()],
    ['reject-all', 'rejectAll()', (store: ConsentStore) => store.rejectAll()],
    ['api', 'save() by a script', (store: ConsentStore) => store.save({ video: 'granted' })],
    [
      'save',
      'save() from an element',
      (store: ConsentStore, origin: Element) => store.save({ video: 'granted' }, { origin }),
    ],
    [
      'embed',
      'save() that says so',
      (store: ConsentStore) => store.save({ video: 'granted' }, { reason: 'embed' }),
    ],
    [
      'api',
      'acceptAll() that says so',
      (store: ConsentStore) => store.acceptAll({ reason: 'api' }),
    ],
  ] as const;
  for (const [reason, what, act] of reasons) {
    it(`has the reason ${reason} after ${what}`, () => {
      const { store, target } = setupReady();
      const element = document.body.appendChild(document.createElement('p'));
      const events = [recordEvents(target), recordEvents(element)];
      act(store, element);
      element.remove();
      expect(events.flatMap(({ changes }) => changes).map((event) => event.reason)).to.deep.equal([
        reason,
      ]);
    });
  }

  it('has the reason reset after reset()', () => {
    const { store, events } = setupReady({ value: cookieOf(['statistics'], ['media']) });
    store.reset();
    expect(events.changes.map(({ reason }) => reason)).to.deep.equal(['reset']);
    expect(events.changes[0]!.changed).to.have.members(ALL);
  });

  it('is dispatched for a reset before the policy has loaded', () => {
    const { store, events } = setup({ value: cookieOf(['statistics'], []), revision: 1 });
    store.reset();
    expect(store.isGranted('statistics')).to.be.false;
    expect(events.changes.map(({ reason }) => reason)).to.deep.equal(['reset']);
    expect(events.changes[0]!.changed).to.deep.equal(['statistics']);
  });

  it('has the reason revision when a policy with a higher revision loads', () => {
    const { store, usePolicy, events } = setupReady({ value: cookieOf(['statistics'], ['media']) });
    usePolicy(policyWith({ revision: 2 }));
    expect(store.undecided).to.have.length(2);
    expect(events.changes.map(({ reason }) => reason)).to.deep.equal(['revision']);
    expect(events.changes[0]!.changed).to.have.members(ALL);
  });

  it('has the reason revision when the page named an older revision than the policy', () => {
    const { usePolicy, events } = setup({ value: cookieOf(['statistics'], []), revision: 1 });
    usePolicy(policyWith({ revision: 2 }));
    expect(events.types).to.deep.equal(['consent-change', 'consent-ready']);
    expect(events.changes[0]!.changed).to.deep.equal(['statistics']);
    expect(events.changes[0]!.reason).to.equal('revision');
  });

  it('is not dispatched when a policy keeps the choice in force', () => {
    const { usePolicy, events } = setupReady({ value: cookieOf(['statistics'], ['media']) });
    usePolicy(policyWith({ updated: '2027-01-01' }));
    expect(events.types).to.be.empty;
  });

  it('carries the state before a choice that has expired meanwhile', () => {
    const { store, time, events } = setupReady({ value: cookieOf(['statistics'], ['media']) });
    time.now = AT + 181 * DAY;
    store.save({ media: 'denied' });
    expect(store.undecided.map(({ id }) => id)).to.deep.equal(['statistics']);
    expect(events.changes[0]!.changed).to.have.members(['statistics', 'matomo']);
  });

  describe('is dispatched', () => {
    it('from the element in which the visitor acted', async () => {
      const { store, events } = setupReady();
      const origin = await fixture(html`<div></div>`);
      const targets: (EventTarget | null)[] = [];
      origin.addEventListener('consent-change', ({ target }) => targets.push(target));
      store.acceptAll({ origin });
      expect(targets).to.deep.equal([origin]);
      expect(events.changes).to.be.empty;
    });

    it('from the store’s target when there is no such element', () => {
      const { store, target, events } = setupReady();
      store.acceptAll();
      expect(events.changes[0]!.target).to.equal(target);
    });

    it('from the store’s target when the element has left the page', () => {
      const { store, events } = setupReady();
      store.acceptAll({ origin: document.createElement('div') });
      expect(events.changes).to.have.length(1);
    });

    it('after the choice is stored and the state is updated', () => {
      const { store, storage, target } = setupReady();
      const seen: unknown[] = [];
      const look = () => seen.push(storage.read() !== undefined, store.isGranted('statistics'));
      target.addEventListener('consent-change', look);
      store.acceptAll();
      expect(seen).to.deep.equal([true, true]);
    });
  });
});

describe('consent-ready', () => {
  it('carries the state once the policy has loaded', () => {
    const { target, usePolicy } = setup({ value: cookieOf(['statistics'], []) });
    const granted: boolean[] = [];
    target.addEventListener('consent-ready', (event) =>
      granted.push((event as DocumentEventMap['consent-ready']).consent.isGranted('matomo')),
    );
    usePolicy();
    expect(granted).to.deep.equal([true]);
  });

  it('is dispatched once, even after a policy that failed', async () => {
    const { store, usePolicy, events } = setup();
    const output = recordConsole();
    store.failPolicy({ path: '', expected: 'JSON' }, 'cookies.json');
    output.restore();
    usePolicy();
    usePolicy(policyWith({ revision: 2 }));
    await aTimeout(0);
    expect(events.types).to.deep.equal(['consent-error', 'consent-ready']);
  });

  it('is not dispatched before the policy has loaded', async () => {
    const { events } = setup({ value: cookieOf(['statistics'], []), revision: 1 });
    await aTimeout(0);
    expect(events.types).to.be.empty;
  });
});
