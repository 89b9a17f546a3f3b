import { expect } from '@esm-bundle/chai';
import { iabTcf } from '../../src/signals.js';
import { policyWith } from '../policies.js';
import { recordConsole } from '../recording.js';
import { setup } from './setup.js';

type Listener = (data: object, isSuccess: boolean) => void;

const scope = globalThis as { __tcfapi?: unknown };

const policy = policyWith({
  categories: [{ id: 'statistics' }, { id: 'marketing' }],
  services: [],
});

/** A core segment and one of type 1, the disclosed vendors: the example of the specification. */
const VALID = 'COvFyGBOvFyGBAbAAAENAPCAAOAAAAAAAAAAAEEUACCKAAA.IFoEUQQgAIQwgIwQABAEAAAAOIAACAIAAAA';
/** The same with a segment of type 3, the publisher's, in place of it. */
const BEFORE_2_3 = 'COvFyGBOvFyGBAbAAAENAPCAAOAAAAAAAAAAAEEUACCKAAA.YAAAAAAAAAA';

const consents = (...purposes: number[]) =>
  Object.fromEntries(purposes.map((purpose) => [purpose, true]));

const data = (purposes: number[], changes: object = {}) => ({
  tcString: VALID,
  gdprApplies: true,
  isServiceSpecific: true,
  eventStatus: 'useractioncomplete',
  listenerId: 7,
  purpose: { consents: consents(...purposes) },
  ...changes,
});

/** A platform's API; another command than the two that are needed is a mistake. */
function platform() {
  const listeners = new Map<number, Listener>();
  scope.__tcfapi = (command: string, version: number, callback: Listener, id: number) => {
    expect(version).to.equal(2);
    if (command === 'addEventListener') {
      listeners.set(7, callback);
      callback({ listenerId: 7, eventStatus: undefined }, true);
    } else if (command === 'removeEventListener') listeners.delete(id);
    else throw new Error(`unknown command: ${command}`);
  };
  return {
    listeners,
    say: (said: object, isSuccess = true) => listeners.forEach((one) => one(said, isSuccess)),
  };
}

const ALL = [1, 2, 3, 4, 7, 8, 9];

describe('iabTcf', () => {
  const clear = () => void Reflect.deleteProperty(scope, '__tcfapi');
  beforeEach(clear);
  afterEach(clear);

  const start = (effect = iabTcf()) => {
    const { say, listeners } = platform();
    const { store, end } = setup(effect);
    store.setPolicy(policy, 'the test');
    const changes: (string | undefined)[] = [];
    store.subscribe(({ reason }) => reason && changes.push(reason));
    return { say, listeners, store, end, changes };
  };

  it('grants what has consent for all of its purposes, with the reason api', () => {
    const { say, store, changes } = start();
    say(data([1, 2, 3, 8, 9]));
    expect(store.isGranted('statistics')).to.be.true;
    expect(store.decision('marketing')).to.equal('denied');
    expect(changes).to.deep.equal(['api']);
  });

  it('grants nothing without purpose 1, storage', () => {
    const { say, store } = start();
    say(data(ALL.slice(1)));
    expect(store.decision('statistics')).to.equal('denied');
    expect(store.decision('marketing')).to.equal('denied');
  });

  it('does not count legitimate interests', () => {
    const { say, store } = start();
    const purpose = { consents: {}, legitimateInterests: consents(...ALL) };
    say(data([], { purpose }));
    expect(store.decision('statistics')).to.equal('denied');
  });

  it('takes an answer from an earlier visit', () => {
    const { say, store } = start();
    say(data(ALL, { eventStatus: 'tcloaded' }));
    expect(store.isGranted('marketing')).to.be.true;
  });

  it('saves again only what differs', () => {
    const { say, store, changes } = start();
    say(data(ALL));
    say(data(ALL));
    say(data(ALL, { eventStatus: 'tcloaded' }));
    expect(changes).to.deep.equal(['api']);
    say(data([]));
    expect(store.isGranted('marketing')).to.be.false;
    expect(changes).to.deep.equal(['api', 'api']);
  });

  for (const [situation, changes, isSuccess = true] of [
    ['while the platform asks', { eventStatus: 'cmpuishown' }],
    ['where the GDPR does not apply', { gdprApplies: false, purpose: undefined }],
    ['of a string before TCF 2.3', { tcString: BEFORE_2_3 }],
    ['of a string without segments', { tcString: 'COvFyGBOvFyGBAbAAAENAPCAAOAAAAA' }],
    ['of a string of global scope', { isServiceSpecific: false }],
    ['of a call that failed', {}, false],
  ] as const) {
    it(`saves nothing ${situation}`, () => {
      const { say, store } = start();
      say(data(ALL, changes), isSuccess);
      expect(store.decision('statistics')).to.be.undefined;
    });
  }

  it('takes other purposes, also for a service', () => {
    const { say, store } = start(iabTcf({ purposes: { marketing: [1, 11] } }));
    say(data([1, 11]));
    expect(store.isGranted('marketing')).to.be.true;
    expect(store.decision('statistics')).to.be.undefined;
  });

  it('removes its listener when its AbortSignal is aborted', () => {
    const { say, listeners, store, end } = start();
    expect(listeners.size).to.equal(1);
    end();
    expect(listeners.size).to.equal(0);
    say(data(ALL));
    expect(store.decision('statistics')).to.be.undefined;
  });

  it('warns once of a platform that throws', () => {
    scope.__tcfapi = () => {
      throw new Error('broken');
    };
    const output = recordConsole();
    setup(iabTcf());
    output.restore();
    expect(output.warnings).to.have.length(1);
    expect(output.warnings[0]).to.match(/signal iab-tcf has no platform .* __tcfapi\(\) throws/);
  });

  it('waits for a platform whose script loads later, and warns if none comes', async () => {
    const { setTimeout } = window;
    const held: (() => void)[] = [];
    window.setTimeout = ((fn: () => void, delay?: number) =>
      delay === 5000 ? held.push(fn) : setTimeout(fn, delay)) as typeof window.setTimeout;
    const output = recordConsole();
    const first = setup(iabTcf());
    held.splice(0).forEach((fn) => fn());
    first.end();
    const { store } = setup(iabTcf());
    store.setPolicy(policy, 'the test');
    const { say } = platform();
    await new Promise((resolve) => setTimeout(resolve, 20));
    held.splice(0).forEach((fn) => fn());
    output.restore();
    Object.assign(window, { setTimeout });
    say(data(ALL));
    expect(store.isGranted('statistics')).to.be.true;
    expect(output.warnings).to.have.length(1);
    expect(output.warnings[0]).to.match(/__tcfapi\(\) is missing/);
  });
});
