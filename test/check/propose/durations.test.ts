import { expect } from '@esm-bundle/chai';
import { durationOf, isLonger } from '../../../src/check/propose/durations.js';
import type { Seen } from '../../../src/check/propose/seen.js';
import { daysOf } from '../../../src/lint/lifetimes.js';

const DAY = 86_400;

describe('the duration that scan writes for an observed lifetime', () => {
  for (const [seconds, expected] of [
    [0.4, 'PT1S'],
    [45, 'PT45S'],
    [119, 'PT2M'],
    [1800, 'PT30M'],
    [3600, 'PT1H'],
    [5400, 'PT90M'],
    [DAY, 'P1D'],
    [1.5 * DAY, 'PT36H'],
    [7 * DAY - 3600, 'P7D'],
    [14.5 * DAY, 'P14DT12H'],
    [30 * DAY, 'P30D'],
    [180 * DAY, 'P180D'],
    [182.5 * DAY, 'P6M'],
    [364 * DAY, 'P1Y'],
    [365 * DAY, 'P1Y'],
    [390 * DAY, 'P390D'],
    [393 * DAY, 'P13M'],
    [395 * DAY, 'P13M'],
    [400 * DAY, 'P400D'],
    [730 * DAY, 'P2Y'],
  ] as const) {
    it(`is ${expected} for ${seconds} seconds`, () => {
      expect(durationOf(seconds)).to.equal(expected);
    });
  }

  it('never hides that something is stored for more than 13 months', () => {
    for (let days = 398; days < 730; days++) {
      expect(daysOf(durationOf(days * DAY)), `${days} days`).to.be.above(397);
    }
  });

  it('hardly differs from the lifetime, and if so is rather longer', () => {
    for (let seconds = 30; seconds < 800 * DAY; seconds *= 1.013) {
      const ratio = (daysOf(durationOf(seconds)) * DAY) / seconds;
      expect(ratio, `${seconds} s, ${durationOf(seconds)}`).to.be.within(0.994, 1.045);
    }
  });
});

describe('a lifetime that is longer than declared', () => {
  const seen = (lifetime: number | 'session'): Seen => ({
    ...{ name: 'one', storage: 'cookie', host: 'site.example', party: 'first' },
    ...{ lifetime, isHttpOnly: false, path: '/' },
  });

  it('is so from 5 % on', () => {
    expect(isLonger(seen(104 * DAY), { name: 'one', duration: 'P100D' })).to.equal(false);
    expect(isLonger(seen(106 * DAY), { name: 'one', duration: 'P100D' })).to.equal(true);
  });

  it('is any after the end of a declared session', () => {
    expect(isLonger(seen(60), { name: 'one', duration: 'session' })).to.equal(true);
    expect(isLonger(seen('session'), { name: 'one', duration: 'session' })).to.equal(false);
  });

  it('is none where nothing, or forever, is declared', () => {
    expect(isLonger(seen(DAY), { name: 'one' })).to.equal(false);
    expect(isLonger(seen(DAY), { name: 'one', duration: 'persistent' })).to.equal(false);
  });
});
