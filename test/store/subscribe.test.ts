import { expect } from '@esm-bundle/chai';
import type { ConsentStore } from '../../src/store/consent-store.js';
import { cookieOf } from '../records.js';
import { recordReportedErrors } from '../recording.js';
import { setup, setupReady } from './setup.js';

type ConsentUpdate = Parameters<Parameters<ConsentStore['subscribe']>[0]>[0];

describe('subscribe()', () => {
  it('calls the subscriber at once with the current state', () => {
    const { store } = setupReady({ value: cookieOf(['statistics'], ['media']) });
    const updates: ConsentUpdate[] = [];
    store.subscribe((update) => void updates.push(update));
    expect(updates).to.have.length(1);
    expect(updates[0]!.consent).to.equal(store.consent);
    expect(updates[0]!.consent.isGranted('statistics')).to.be.true;
    expect(updates[0]!.changed).to.be.empty;
    expect(updates[0]!.reason).to.be.undefined;
  });

  it('calls the subscriber for each change with its reason', () => {
    const { store } = setupReady();
    const updates: ConsentUpdate[] = [];
    store.subscribe((update) => void updates.push(update));
    store.save({ media: 'granted' });
    expect(updates).to.have.length(2);
    expect(updates[1]).to.include({ consent: store.consent, previous: updates[0]!.consent });
    expect(updates[1]!.changed).to.have.members(['media', 'video']);
    expect(updates[1]!.reason).to.equal('api');
  });

  it('calls the subscriber when the policy has loaded', () => {
    const { store, usePolicy } = setup();
    const states: string[] = [];
    store.subscribe(() => void states.push(store.status));
    usePolicy();
    expect(states).to.deep.equal(['empty', 'ready']);
  });

  it('calls the subscriber with nothing changed when options are set and the policy loads', () => {
    const { store, usePolicy } = setup();
    const updates: ConsentUpdate[] = [];
    store.subscribe((update) => void updates.push(update));
    store.configure({ gpc: false });
    usePolicy();
    const reasons = updates.map(({ changed, reason }) => [changed.length, reason]);
    expect(reasons).to.deep.equal(Array(3).fill([0, undefined]));
  });

  it('stops with the signal', () => {
    const { store } = setupReady();
    const ending = new AbortController();
    let calls = 0;
    store.subscribe(() => void (calls += 1), { signal: ending.signal });
    store.acceptAll();
    ending.abort();
    store.rejectAll();
    expect(calls).to.equal(2);
  });

  it('does not start with an aborted signal', () => {
    const { store } = setupReady();
    let calls = 0;
    store.subscribe(() => void (calls += 1), { signal: AbortSignal.abort() });
    store.acceptAll();
    expect(calls).to.equal(0);
  });

  it('calls the others when one throws, and reports the error', () => {
    const { store, events } = setupReady();
    const output = recordReportedErrors();
    const fault = new Error('a faulty subscriber');
    let calls = 0;
    store.subscribe(({ reason }) => {
      if (reason) throw fault;
    });
    store.subscribe(() => void (calls += 1));
    store.acceptAll();
    output.restore();
    expect(calls).to.equal(2);
    expect(events.changes).to.have.length(1);
    expect(output.errors).to.deep.equal([fault]);
  });
});
