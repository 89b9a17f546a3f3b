import { expect } from '@esm-bundle/chai';
import { earlyDecision } from '../../src/ask/answer-record.js';
import { consentBeforePolicy } from '../../src/model/record.js';
import { decodeConsent } from '../../src/model/decode.js';
import { memoryStorage } from '../../src/store/consent-storage.js';
import { ConsentStore } from '../../src/store/consent-store.js';
import { takePolicy } from '../../src/store/load-policy.js';
import { policy } from '../policies.js';

const at = 1_795_437_529;
const undecided = consentBeforePolicy(undefined);

describe('earlyDecision', () => {
  for (const [answer, method] of [
    ['accept', 'acceptAll'],
    ['reject', 'rejectAll'],
  ] as const) {
    for (const gpc of [false, true]) {
      it(`decides the same as ${method}() of a store, ${gpc ? 'with' : 'without'} Global Privacy Control`, () => {
        const storage = memoryStorage();
        const store = new ConsentStore({ storage, gpc, clock: () => at * 1000 });
        takePolicy(store, policy, 'here');
        store[method]();
        const early = earlyDecision(answer, policy, { at, gpc, previous: undecided });
        expect(early.value).to.equal(storage.read());
        expect(decodeConsent(early.value)!.decisions).to.deep.equal(early.record.decisions);
        for (const { id } of policy.categories) {
          expect(early.consent.isGranted(id)).to.equal(store.isGranted(id));
        }
      });
    }
  }

  it('lists the categories and services whose decision differs', () => {
    const { changed, consent } = earlyDecision('accept', policy, { at, previous: undecided });
    expect(changed).to.include.members(['statistics', 'media']);
    expect(changed).not.to.include('necessary');
    const again = earlyDecision('accept', policy, { at, previous: consent });
    expect(again.changed).to.deep.equal([]);
  });
});
