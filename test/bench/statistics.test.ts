import { expect } from '@esm-bundle/chai';

type Series = (number | null)[];
interface Statistics {
  median(values: Series): number | undefined;
  spread(values: Series): [number, number] | undefined;
  ratio(values?: Series, base?: Series): number | undefined;
}

// The tools are plain JavaScript without declarations.
const MODULE: string = '/bench/statistics.mjs';
const { median, ratio, spread } = (await import(MODULE)) as Statistics;

describe('the statistics of the benchmark', () => {
  it('compute the median of unordered values and ignore missing ones', () => {
    expect(median([9, 1, 5])).to.equal(5);
    expect(median([1, 4, 2, 3])).to.equal(2.5);
    expect(median([null, 7, null])).to.equal(7);
    expect(median([])).to.equal(undefined);
  });

  it('express the spread of the middle half as multiples of the median', () => {
    expect(spread([30, 10, 20, 5, 40])).to.deep.equal([0.5, 1.5]);
    expect(spread([])).to.equal(undefined);
  });

  it('compare values of the same round, so that a slow round affects both', () => {
    expect(ratio([20, 200, 22], [10, 100, 11])).to.equal(2);
  });

  it('ignore a round in which one of the two failed', () => {
    expect(ratio([null, 30], [1, 10])).to.equal(3);
    expect(ratio([4, 30], [null, 10])).to.equal(3);
    expect(ratio([4, 30], [0, 10])).to.equal(3);
    expect(ratio(undefined, [1])).to.equal(undefined);
  });
});
