import { expect } from '@esm-bundle/chai';
import { policyWith } from '../policies.js';
import { cookieOf } from '../records.js';
import { recordConsole } from '../recording.js';
import { policy, setup } from './setup.js';
import { VENDORS, type Call, type Row } from './vendor-stubs.js';

const scope = globalThis as unknown as Record<string, unknown>;

/**
 * Puts a vendor's stub into the page. Returns a function that gives the calls since it was last
 * called.
 */
function install({ globals: [name], stub }: Row) {
  let calls: Call[] = [];
  const receive = (...call: unknown[]) => void calls.push(JSON.parse(JSON.stringify(call)) as Call);
  scope[name!] = stub(receive);
  return () => {
    const seen = calls;
    calls = [];
    return seen;
  };
}

const warningsOf = async (act: () => unknown) => {
  const output = recordConsole();
  await act();
  output.restore();
  return output.warnings;
};

const aTask = () => new Promise((resolve) => setTimeout(resolve));

async function scriptLoads() {
  const script = document.createElement('script');
  script.src = 'data:text/javascript,';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  document.head.append(script);
  await loaded;
  script.remove();
  await aTask();
}

/** Timers of ten seconds run when the test says so. */
function holdLongTimers() {
  const { setTimeout } = window;
  const held: (() => void)[] = [];
  window.setTimeout = ((fn: () => void, delay?: number) =>
    delay === 10_000 ? held.push(fn) : setTimeout(fn, delay)) as typeof window.setTimeout;
  return {
    run: () => held.splice(0).forEach((fn) => fn()),
    restore: () => void Object.assign(window, { setTimeout }),
  };
}

for (const [name, row] of Object.entries(VENDORS)) {
  const { effect, globals, before, grant, withdrawal, again = grant } = row;

  describe(`the signal ${name}`, () => {
    const clear = () => {
      for (const global of globals) Reflect.deleteProperty(scope, global);
    };
    beforeEach(clear);
    afterEach(clear);

    it('makes the documented calls before an answer, on grant, withdrawal and grant', async () => {
      const calls = install(row);
      const { store, end } = setup(effect());
      store.setPolicy(policy, 'the test');
      expect(calls(), 'before').to.deep.equal(before);
      store.acceptAll();
      expect(calls(), 'grant').to.deep.equal(grant);
      store.rejectAll();
      expect(calls(), 'withdrawal').to.deep.equal(withdrawal);
      store.acceptAll();
      expect(calls(), 'again').to.deep.equal(again);
      end();
    });

    it('repeats no call', async () => {
      const calls = install(row);
      const { store, end } = setup(effect());
      store.setPolicy(policy, 'the test');
      store.acceptAll();
      calls();
      store.acceptAll();
      store.setPolicy(policyWith({ ...policy, updated: '2026-12-01' }), 'the test');
      await scriptLoads();
      expect(calls()).to.be.empty;
      store.rejectAll();
      calls();
      store.rejectAll();
      expect(calls()).to.be.empty;
      end();
    });

    it('announces a stored grant', () => {
      const calls = install(row);
      const value = cookieOf(['preferences', 'statistics', 'marketing'], []);
      const { store, end } = setup(effect(), value);
      store.setPolicy(policy, 'the test');
      const received = calls();
      if (name !== 'segment')
        expect(received.slice(-grant.length || received.length)).to.deep.equal(grant);
      end();
    });

    it('stops when its AbortSignal is aborted', async () => {
      const calls = install(row);
      const { store, end } = setup(effect());
      store.setPolicy(policy, 'the test');
      calls();
      end();
      store.acceptAll();
      await scriptLoads();
      expect(calls()).to.be.empty;
    });

    it('warns once of a vendor that throws, and leaves the others alone', async () => {
      const fail = () => {
        throw new Error('broken');
      };
      const broken = new Proxy(fail, { get: () => broken, apply: fail });
      scope[globals[0]!] = broken;
      let heard = 0;
      const warnings = await warningsOf(async () => {
        const { store, end } = setup(effect());
        store.subscribe(() => heard++);
        store.setPolicy(policy, 'the test');
        store.acceptAll();
        store.rejectAll();
        store.acceptAll();
        await aTask();
        end();
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(`the signal ${name} could not announce consent to its vendor`);
      expect(heard).to.equal(5);
    });

    if (row.hasQueue) {
      it('warns once of a frozen queue', async () => {
        const value: unknown = name === 'microsoft-clarity' ? null : Object.freeze([]);
        Object.defineProperty(scope, globals[0]!, { value, configurable: true });
        const warnings = await warningsOf(() => {
          const { store, end } = setup(effect());
          store.setPolicy(policy, 'the test');
          store.acceptAll();
          store.rejectAll();
          end();
        });
        expect(warnings).to.have.length(1);
      });
    } else {
      it('notifies a vendor whose script runs after the grant', async () => {
        const { store, end } = setup(effect());
        store.setPolicy(policy, 'the test');
        store.acceptAll();
        const calls = install(row);
        await scriptLoads();
        const received = calls();
        if (name === 'segment') expect(received).to.deep.equal(before);
        else expect(received).to.deep.equal(grant);
        store.rejectAll();
        expect(calls()).to.deep.equal(withdrawal);
        end();
      });

      it('warns once, after a while, of a vendor that is missing', async () => {
        const timers = holdLongTimers();
        const warnings = await warningsOf(async () => {
          const { store, end } = setup(effect());
          store.setPolicy(policy, 'the test');
          timers.run();
          store.acceptAll();
          await aTask();
          timers.run();
          store.rejectAll();
          store.acceptAll();
          timers.run();
          end();
        });
        timers.restore();
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.match(
          /could not announce consent to its vendor.* its script has not run/,
        );
      });

      it('is silent about a missing vendor while nothing is granted', async () => {
        const timers = holdLongTimers();
        const warnings = await warningsOf(async () => {
          const { store, end } = setup(effect());
          store.setPolicy(policy, 'the test');
          await aTask();
          timers.run();
          end();
        });
        timers.restore();
        expect(warnings).to.be.empty;
      });
    }
  });
}
