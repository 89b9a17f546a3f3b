import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { matchesName } from '../../src/model/name-pattern.js';

describe('matchesName', () => {
  const table: [pattern: string, name: string, matches: boolean][] = [
    ['_ga', '_ga', true],
    ['_ga', '_ga_X', false],
    ['_ga', 'x_ga', false],
    ['_pk_id*', '_pk_id.1.ab', true],
    ['_pk_id*', '_pk_id', true],
    ['_pk_id*', '_pk_ses.1', false],
    ['*_session', 'my_session', true],
    ['*_session', 'my_session_2', false],
    ['a*b', 'ab', true],
    ['a*b', 'a', false],
    ['aba*aba', 'aba', false],
    ['a*b*c', 'axxbxxc', true],
    ['a*b*c', 'axxc', false],
    ['a*b*b*c', 'abc', false],
    ['a.c', 'abc', false],
    ['*', 'anything', true],
  ];
  for (const [pattern, name, matches] of table) {
    it(`${matches ? 'matches' : 'does not match'} ${name} with ${pattern}`, () => {
      expect(matchesName(pattern, name)).to.equal(matches);
    });
  }

  it('agrees with a regular expression', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '*', '.'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (pattern, written) => {
        const name = written.replaceAll('*', 'a');
        const source = pattern.replaceAll('.', '\\.').replaceAll('*', '.*');
        expect(matchesName(pattern, name)).to.equal(new RegExp(`^${source}$`).test(name));
      }),
    );
  });
});
