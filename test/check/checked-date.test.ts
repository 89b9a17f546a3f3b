import { expect } from '@esm-bundle/chai';
import { stamped, unstamped } from '../../src/check/checked-date.js';

const DAY = '2026-11-29';

/** The layouts of a policy in files: what stands between fields, and after a name. */
const LAYOUTS = [
  ['two spaces', '\n  ', ': ', '\n'],
  ['tabs and CRLF', '\r\n\t', ': ', '\r\n'],
  ['one line', ' ', ': ', ' '],
  ['no spaces', '', ':', ''],
  ['spaces around colons', '\n    ', ' : ', '\n\n'],
] as const;

/** An object of texts as values, so that odd writing is kept. */
function laidOut(
  fields: readonly (readonly [string, string])[],
  [, gap, colon, end]: (typeof LAYOUTS)[number],
): string {
  const lines = fields.map(([name, value]) => `${gap}"${name}"${colon}${value}`);
  return `{${lines.join(',')}${end}}`;
}

const SCHEMA = ['$schema', '"./policy.schema.json"'] as const;
const REVISION = ['revision', '1'] as const;
const UPDATED = ['updated', '"2026-11-23"'] as const;
const CHECKED = ['checked', `"${DAY}"`] as const;
const REST = [
  ['site', '{ "name": "\\u00e9, \\"a\\": {" , "checked": 1 }'],
  ['categories', '[ ]'],
] as const;

describe('stamped', () => {
  for (const layout of LAYOUTS) {
    it(`adds the day after “updated”, in a text with ${layout[0]}, and unstamped removes it`, () => {
      const before = laidOut([SCHEMA, REVISION, UPDATED, ...REST], layout);
      const after = laidOut([SCHEMA, REVISION, UPDATED, CHECKED, ...REST], layout);
      expect(stamped(before, DAY)).to.equal(after);
      expect(unstamped(after)).to.equal(before);
    });

    it(`replaces an older day where it stands, in a text with ${layout[0]}`, () => {
      const older = ['checked', '"2026-11-01"'] as const;
      const before = laidOut([older, REVISION, UPDATED, ...REST], layout);
      const after = laidOut([CHECKED, REVISION, UPDATED, ...REST], layout);
      expect(stamped(before, DAY)).to.equal(after);
    });
  }

  for (const [what, fields, after] of [
    ['“revision” without “updated”', [SCHEMA, REVISION, ...REST], 2],
    ['“updated”, whatever the order', [UPDATED, REVISION, ...REST], 1],
    ['“$schema” without both', [SCHEMA, ...REST], 1],
    ['all else without any of them', REST, REST.length],
    ['“updated” at the end', [...REST, UPDATED], REST.length + 1],
  ] as const) {
    it(`adds the day after ${what}`, () => {
      const stampedFields = [...fields.slice(0, after), CHECKED, ...fields.slice(after)];
      const text = stamped(laidOut(fields, LAYOUTS[0]), DAY);
      expect(text).to.equal(laidOut(stampedFields, LAYOUTS[0]));
      expect(unstamped(text)).to.equal(laidOut(fields, LAYOUTS[0]));
    });
  }

  it('changes nothing if the day is the same', () => {
    const text = laidOut([REVISION, CHECKED, ...REST], LAYOUTS[4]);
    expect(stamped(text, DAY)).to.equal(text);
  });

  it('replaces a value that is no text, and keeps a byte order mark', () => {
    const text = stamped('\uFEFF{ "checked": { "day": [1, 2] }, "categories": [] }', DAY);
    expect(text).to.equal(`\uFEFF{ "checked": "${DAY}", "categories": [] }`);
  });
});

describe('unstamped', () => {
  it('changes nothing where the policy has no such field', () => {
    const text = laidOut([REVISION, ...REST], LAYOUTS[4]);
    expect(unstamped(text)).to.equal(text);
  });

  it('removes a field that stands twice, and one that is alone', () => {
    const text = laidOut([CHECKED, REVISION, CHECKED, ...REST], LAYOUTS[0]);
    expect(unstamped(text)).to.equal(laidOut([REVISION, ...REST], LAYOUTS[0]));
    expect(unstamped(laidOut([CHECKED], LAYOUTS[3]))).to.equal('{}');
  });
});
