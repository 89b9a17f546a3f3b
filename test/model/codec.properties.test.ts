import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { decodeConsent } from '../../src/model/decode.js';
import { encodeConsent } from '../../src/model/encode.js';
import type { ConsentRecord } from '../../src/model/record.js';
import { decisions } from '../written.js';

const record: fc.Arbitrary<ConsentRecord> = fc.record({
  revision: fc.nat(),
  at: fc.nat(),
  decisions,
});

/** Strings similar to the cookie's value, and others. */
const value = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'v=1',
        '&',
        'rev=1',
        'at=1',
        'yes=',
        'no=',
        'media',
        '.',
        '%6d',
        '%',
        '"',
        '+',
      ),
    )
    .map((parts) => `v=1&rev=1&at=1&${parts.join('')}`),
);

describe('the value of the consent cookie', () => {
  it('decodes to the record that was encoded', () => {
    fc.assert(
      fc.property(record, (written) => {
        expect(decodeConsent(encodeConsent(written))).to.deep.equal(written);
      }),
    );
  });

  it('decodes to the record that was encoded, even percent-encoded and quoted', () => {
    fc.assert(
      fc.property(record, (written) => {
        const text = encodeConsent(written);
        expect(decodeConsent(encodeURIComponent(text))).to.deep.equal(written);
        expect(decodeConsent(`"${text}"`)).to.deep.equal(written);
      }),
    );
  });

  it('grants only ids that it contains, whatever the text is', () => {
    fc.assert(
      fc.property(value, (text) => {
        const read = decodeConsent(text);
        const words = new Set(percentDecoded(text).split(/[^a-z0-9-]+/));
        for (const [key, said] of read?.decisions ?? []) {
          if (said === 'granted') expect(words).to.include(key);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

/** Decodes each valid escape, even if others around it are malformed. */
function percentDecoded(text: string): string {
  const decode = (part: string) =>
    part.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return `${text} ${decode(text)} ${decode(decode(text))}`;
}
