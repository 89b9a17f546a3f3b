import { expect } from '@esm-bundle/chai';
import { parseDuration } from '../../src/model/duration.js';

describe('parseDuration', () => {
  const durations = [
    ['P13M', [{ value: 13, unit: 'month' }]],
    ['PT30M', [{ value: 30, unit: 'minute' }]],
    ['P2W', [{ value: 2, unit: 'week' }]],
    ['P180D', [{ value: 180, unit: 'day' }]],
    ['PT0S', [{ value: 0, unit: 'second' }]],
    [
      'P1Y6M',
      [
        { value: 1, unit: 'year' },
        { value: 6, unit: 'month' },
      ],
    ],
    [
      'P1DT2H3S',
      [
        { value: 1, unit: 'day' },
        { value: 2, unit: 'hour' },
        { value: 3, unit: 'second' },
      ],
    ],
  ] as const;
  for (const [iso, parts] of durations) {
    it(`reads ${iso}`, () => {
      expect(parseDuration(iso)).to.deep.equal(parts);
    });
  }

  const others = [
    '',
    'P',
    'PT',
    'P1YT',
    'T1H',
    '1D',
    'P1',
    'P1M1Y',
    'PT1D',
    'P1.5D',
    'p1d',
    '-P1D',
  ];
  for (const text of [...others, 'P1D ', 'P1D\n', 'session', 'persistent']) {
    it(`returns undefined for ${JSON.stringify(text)}`, () => {
      expect(parseDuration(text)).to.be.undefined;
    });
  }
});
