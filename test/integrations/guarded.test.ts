import { expect } from '@esm-bundle/chai';
import { guarded } from '../../src/integrations/guarded.js';
import { policy } from '../policies.js';
import { recordConsole } from '../recording.js';
import { setup } from './setup.js';

const fail = () => {
  throw new Error('the global is broken');
};

describe('a guarded effect', () => {
  let output: ReturnType<typeof recordConsole>;
  beforeEach(() => {
    output = recordConsole();
  });
  afterEach(() => output.restore());

  it('warns with its name and the error where it throws', () => {
    setup(guarded('vendor', fail));
    expect(output.warnings).to.have.length(1);
    expect(output.warnings[0]).to.match(/the signal “vendor” has failed.*the global is broken/);
  });

  const rejecting = {
    '': () => Promise.reject(new Error('late')),
    ', which is of a class of the page': () => ({
      then: (_: unknown, reject: (error: Error) => void) => reject(new Error('late')),
    }),
  };
  for (const [kind, effect] of Object.entries(rejecting)) {
    it(`warns where its promise rejects${kind}`, async () => {
      let done: unknown;
      setup((store, options) => {
        done = guarded('vendor', effect)(store, options);
      });
      await done;
      expect(output.warnings).to.have.length(1);
    });
  }

  it('warns once when a subscriber throws, and does not call it again', () => {
    let calls = 0;
    const { store } = setup(
      guarded('vendor', (of, options) =>
        of.subscribe(() => {
          calls += 1;
          fail();
        }, options),
      ),
    );
    store.setPolicy(policy, 'the test');
    store.acceptAll();
    expect([calls, output.warnings.length]).to.deep.equal([1, 1]);
  });

  it('reads and calls the store as any other effect', () => {
    const { store } = setup(
      guarded('vendor', (of, options) =>
        of.subscribe(({ consent }) => {
          if (of.isGranted('statistics')) expect(consent.decision('media')).to.equal('granted');
        }, options),
      ),
    );
    store.setPolicy(policy, 'the test');
    store.acceptAll();
    expect(output.warnings).to.be.empty;
  });

  it('ends with its signal', () => {
    let calls = 0;
    const { store, end } = setup(
      guarded('vendor', (of, options) => of.subscribe(() => (calls += 1), options)),
    );
    end();
    store.setPolicy(policy, 'the test');
    expect(calls).to.equal(1);
  });
});
