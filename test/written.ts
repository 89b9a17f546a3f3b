import fc from 'fast-check';
import type { ConsentRecord, Decision } from '../src/model/record.js';

const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const decision = fc.constantFrom<Decision>('granted', 'denied');
/** Up to twenty decisions. */
export const decisions = fc
  .array(fc.tuple(id, decision), { maxLength: 20 })
  .map((pairs) => new Map(pairs));

/** Records as stored: with the flags for the signal and for complete refusals. */
export const written: fc.Arbitrary<ConsentRecord> = fc.record(
  {
    revision: fc.nat(),
    at: fc.nat(),
    decisions,
    gpc: fc.constant(true),
    sealed: fc.constant(true),
  },
  { requiredKeys: ['revision', 'at', 'decisions'] },
);
