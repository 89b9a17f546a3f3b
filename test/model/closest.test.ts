import { expect } from '@esm-bundle/chai';
import { closest, distance } from '../../src/model/closest.js';

describe('the closest names', () => {
  it('come nearest first, and three at most', () => {
    const names = ['abce', 'abcd', 'abxy', 'abzz', 'wxyz'];
    expect(closest('abcd', names, ({ length }) => length / 2)).to.deep.equal([
      'abcd',
      'abce',
      'abxy',
    ]);
  });

  it('are measured in letters', () => {
    expect([
      distance('', 'abc'),
      distance('abc', 'abd'),
      distance('kitten', 'sitting'),
    ]).to.deep.equal([3, 1, 3]);
  });
});
