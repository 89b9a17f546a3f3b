import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { inlineChoice } from '../../src/inline/inline-cookie.js';
import { writtenAnswers } from '../../src/markup/written-answers.js';
import { encodeConsent } from '../../src/model/encode.js';
import { parsePolicy } from '../../src/model/parse-policy.js';
import { decodeConsent } from '../../src/model/decode.js';
import { policy } from '../policies.js';
import { cookieOf } from '../records.js';
import { written } from '../written.js';

const NAME = 'inline-choice';
const NOW = Math.floor(Date.now() / 1000);
const { accept } = writtenAnswers(parsePolicy(policy).policy!, { name: NAME });

function plant(value: string): void {
  document.cookie = `${NAME}=${value}; Path=/; SameSite=Lax`;
}

/** The choice, or `undefined` if it takes the full reader. */
function read() {
  try {
    return inlineChoice(accept);
  } catch {
    return undefined;
  }
}

describe('the choice that the inline core reads', () => {
  afterEach(() => {
    document.cookie = `${NAME}=; Path=/; Max-Age=0`;
  });

  it('is undefined without the cookie', () => {
    expect(inlineChoice(accept)).to.be.undefined;
  });

  it('agrees with decodeConsent', () => {
    fc.assert(
      fc.property(written, (record) => {
        const value = encodeConsent({ ...record, revision: 1, at: NOW });
        plant(value);
        const choice = inlineChoice(accept)!;
        const { decisions } = decodeConsent(value)!;
        for (const id of [...decisions.keys(), 'statistics']) {
          expect(choice.isGranted(id), id).to.equal(decisions.get(id) === 'granted');
        }
      }),
    );
  });

  it('is complete when every id that the banner asks for is decided', () => {
    plant(cookieOf(['statistics'], ['media'], { at: NOW }));
    expect(read()!.isComplete).to.be.true;
    plant(cookieOf(['statistics'], [], { at: NOW }));
    expect(read()!.isComplete).to.be.false;
  });

  it('denies an id that is in both lists', () => {
    plant(cookieOf(['media'], ['media'], { at: NOW }));
    expect(read()!.isGranted('media')).to.be.false;
  });

  for (const [what, value] of [
    ['of another revision', cookieOf(['media'], [], { revision: 2, at: NOW })],
    ['that has expired', cookieOf(['media'], [], { at: NOW - 180 * 86400 })],
    ['from the future', cookieOf(['media'], [], { at: NOW + 90000 })],
    ['that was truncated', `v=1&rev=1&at=${NOW}&yes=media`],
    ['with a wrong length', `v=1&rev=1&at=${NOW}&n=9&yes=media&no=`],
    ['that is not valid percent-encoding', '%E0%A4%A'],
  ] as const) {
    it(`throws, to defer to the full reader, for a choice ${what}`, () => {
      plant(value);
      expect(() => inlineChoice(accept)).to.throw();
    });
  }
});
