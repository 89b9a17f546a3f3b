import { expect } from '@esm-bundle/chai';
import { edited } from '../../src/catalogue/json-edits.js';

const media = { id: 'media', basis: 'consent' };
const append = (value: unknown) => [{ path: ['categories', '-'], value }];

/** The same data as `JSON.stringify` writes it, with an item more. */
const LAYOUTS = [
  ['two spaces', '  ', '\n', '\n'],
  ['four spaces', '    ', '\n', '\n'],
  ['tabs', '\t', '\n', '\n'],
  ['CRLF', '  ', '\r\n', '\r\n'],
  ['tabs and CRLF', '\t', '\r\n', '\r\n'],
  ['no final newline', '  ', '\n', ''],
  ['CRLF and no final newline', '    ', '\r\n', ''],
] as const;

describe('an edit of a JSON text', () => {
  for (const [what, indent, lineEnd, end] of LAYOUTS) {
    it(`keeps ${what}`, () => {
      const laidOut = (data: unknown) =>
        JSON.stringify(data, null, indent).replaceAll('\n', lineEnd) + end;
      const before = { categories: [{ id: 'necessary' }], services: [] };
      const after = { categories: [{ id: 'necessary' }, media], services: [] };
      expect(edited(laidOut(before), append(media))).to.equal(laidOut(after));
    });
  }

  it('adds an object on one line where the text has such objects', () => {
    const before = '{\n  "categories": [\n    { "id": "necessary" }\n  ]\n}\n';
    const after =
      '{\n  "categories": [\n    { "id": "necessary" },\n    { "id": "media", "basis": "consent" }\n  ]\n}\n';
    expect(edited(before, append(media))).to.equal(after);
  });

  it('stays on the line of a list, and breaks it where it would become too long', () => {
    const before = '{\n  "categories": [{ "id": "necessary" }]\n}';
    expect(edited(before, append(media))).to.equal(
      '{\n  "categories": [{ "id": "necessary" }, { "id": "media", "basis": "consent" }]\n}',
    );
    const long = { id: 'media', name: 'a'.repeat(70) };
    expect(edited(before, append(long))).to.equal(
      `{\n  "categories": [\n    { "id": "necessary" },\n    { "id": "media", "name": "${long.name}" }\n  ]\n}`,
    );
  });

  it('fills an empty list, and creates one that is missing', () => {
    const after = '{\n  "a": 1,\n  "categories": [\n    1\n  ]\n}';
    expect(edited('{\n  "a": 1,\n  "categories": []\n}', append(1))).to.equal(after);
    expect(edited('{\n  "a": 1\n}', append(1))).to.equal(after);
  });

  it('adds no space to a text without spaces', () => {
    const after = '{"categories":[{"id":"media","basis":"consent"}]}';
    expect(edited('{"categories":[]}', append(media))).to.equal(after);
    expect(edited('{"categories":[1]}', append(media))).to.equal(after.replace('[', '[1,'));
  });

  it('keeps the writing of all other values', () => {
    const odd = '{ "a": "\\u00e9\\"]}", "b": 1.0,\n\n  "b" : 1e2 , "categories": [ [ ] ]}';
    const after = odd.replace('[ [ ] ]', '[ [ ], 2 ]');
    expect(edited(odd, append(2))).to.equal(after);
  });

  it('changes the last of two fields of one name, which is the one that counts', () => {
    const text = edited('{ "a": 1, "a": 2 }', [{ path: ['a'], value: 3 }]);
    expect(text).to.equal('{ "a": 1, "a": 3 }');
  });

  for (const [index, left] of [
    [0, '[\n  2,\n  3\n]'],
    [1, '[\n  1,\n  3\n]'],
    [2, '[\n  1,\n  2\n]'],
  ] as const) {
    it(`deletes item ${index} with its comma`, () => {
      expect(edited('[\n  1,\n  2,\n  3\n]', [{ path: [index], value: undefined }])).to.equal(left);
    });
  }

  it('deletes the only field', () => {
    expect(edited('{ "a": { "b": 1 } }', [{ path: ['a', 'b'], value: undefined }])).to.equal(
      '{ "a": {} }',
    );
  });

  it('adds a field where a value has been deleted, and several items in turn', () => {
    const edits = [1, 2, 3].flatMap(append);
    expect(JSON.parse(edited('{"a":1}', edits))).to.deep.equal({ a: 1, categories: [1, 2, 3] });
  });
});
