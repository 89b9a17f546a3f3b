import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ConsentRecord, Decision } from '../../src/model/consent.js';
import { decodeConsent } from '../../src/model/decode.js';
import { encodeConsent } from '../../src/model/encode.js';
import { writtenRecord } from '../../src/model/written-record.js';
import { written } from '../written.js';

const seen = (record: ConsentRecord | undefined) =>
  record && [record.revision, record.at, record.gpc ?? false, ...record.decisions];

describe('a cookie as this package writes it', () => {
  it('is read without the whole reader, also quoted and percent-encoded', () => {
    fc.assert(
      fc.property(written, (record) => {
        const text = encodeConsent(record);
        for (const sent of [text, `"${text}"`, encodeURIComponent(text)]) {
          expect(seen(writtenRecord(sent))).to.deep.equal(seen(decodeConsent(sent)));
        }
      }),
    );
  });

  it('is read as the whole reader does, or not at all, whatever became of it', () => {
    fc.assert(
      fc.property(written, fc.nat(), fc.string({ maxLength: 3 }), (record, place, other) => {
        const text = encodeConsent(record);
        const at = place % (text.length + 1);
        for (const sent of [text.slice(0, at), text.slice(0, at) + other + text.slice(at + 1)]) {
          const read = writtenRecord(sent);
          if (read) expect(seen(read)).to.deep.equal(seen(decodeConsent(sent)));
        }
      }),
      { numRuns: 2000 },
    );
  });

  for (const [what, value] of [
    ['without its list of refusals', 'v=1&rev=1&at=1&yes=media'],
    ['of a later version', 'v=2&rev=1&at=1&yes=media&no='],
    ['in another order', 'rev=1&v=1&at=1&yes=media&no='],
    ['with more in it', 'v=1&rev=1&at=1&yes=media&no=&region=fr'],
    ['without its length', 'v=1&rev=1&at=1&n=9&yes=media&no='],
    ['in two scopes', 'v=1&rev=1&at=1&yes=media&no=,v=1&rev=1&at=2&yes=&no=media'],
  ] as const) {
    it(`is left to the whole reader ${what}`, () => {
      expect(writtenRecord(value)).to.be.undefined;
    });
  }

  it('never grants an id without a name', () => {
    const decisions = new Map<string, Decision>([['media', 'denied']]);
    const read = writtenRecord(encodeConsent({ revision: 1, at: 1, decisions }))!;
    expect([...read.decisions.keys()]).to.deep.equal(['media']);
  });
});
