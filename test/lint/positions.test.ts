import { expect } from '@esm-bundle/chai';
import { linesIn } from '../../src/lint/positions.js';

const TEXT = `{
  "a": "{ \\"b\\": [", "list": [
    1,
    { "deep": [
      true,
      null ] },
    []
  ],
  "texts": { "en": {
    "banner.text": "x" } },
  "odd[key": 1
}`;

const lineOf = linesIn(TEXT);

describe('the line of a path in JSON', () => {
  for (const [path, line] of [
    ['', 1],
    ['a', 2],
    ['list', 2],
    ['list[0]', 3],
    ['list[1]', 4],
    ['list[1].deep[1]', 6],
    ['list[2]', 7],
    ['texts.en.banner.text', 10],
    ['odd[key', 11],
  ] as const) {
    it(`is that of the value: “${path}”`, () => {
      expect(lineOf(path)).to.equal(line);
    });
  }

  for (const [path, line] of [
    ['missing', 1],
    ['list[7].deep', 2],
    ['list[1].deep[9]', 4],
    ['list[1].other', 4],
  ] as const) {
    it(`is that of what would contain a missing value: “${path}”`, () => {
      expect(lineOf(path)).to.equal(line);
    });
  }

  it('is found in a value without parts', () => {
    expect(linesIn('\n5')('services[1]')).to.equal(2);
  });
});
