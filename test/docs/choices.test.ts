import { expect } from '@esm-bundle/chai';
import { consentSetCookie, readConsent } from '../../src/server.js';
import { readText } from '../package/ask-node.js';
import {
  headerOf,
  itNeeds,
  missingFor,
  readChoices,
  type Reading,
  type Row,
  type Table,
} from './ask-recipe.js';

const table = JSON.parse(await readText('test/fixtures/choices.json')) as Table;
const { choices, now, revision } = table;

/** Every id in the table, and one that is not. */
const ids = new Set([...choices.flatMap(({ decisions }) => Object.keys(decisions ?? {})), 'other']);

const expected = ({ decisions, granted, left }: Row): Reading => ({ decisions, granted, left });

/** The result of `server.js` for a row. */
function reading({ gpc, ...row }: Row): Reading {
  const options = { revision, gpc, now: now * 1000 };
  const header = headerOf(row);
  const consent = readConsent(header, options);
  const decided = [...ids].filter((id) => consent.decision(id));
  const age = /; Max-Age=(\d+)/.exec(consentSetCookie(header, options) ?? '')?.[1];
  return {
    decisions: consent.decidedAt
      ? Object.fromEntries(decided.map((id) => [id, consent.decision(id)!]))
      : null,
    granted: [...ids].filter((id) => consent.isGranted(id)).sort(),
    left: age === undefined ? null : Number(age),
  };
}

describe('the table of choices', () => {
  it('has rows for every outcome', () => {
    expect(choices.filter(({ decisions }) => decisions === null)).to.have.length.above(10);
    expect(choices.filter(({ left }) => left !== null)).to.have.length.above(10);
  });

  for (const row of choices) {
    it(`gives the expected result in server.js: ${row.what}`, () => {
      expect(reading(row)).to.deep.equal(expected(row));
    });
  }
});

for (const file of ['django', 'consent.php']) {
  const missing = await missingFor(file);

  describe(`the table of choices in ${file}`, () => {
    itNeeds(missing)('gives the expected results', async () => {
      const results = await readChoices(file, table);
      const named = (readings: readonly Reading[]) =>
        choices.map((row, index) => ({ what: row.what, sent: headerOf(row), ...readings[index] }));
      expect(named(results)).to.deep.equal(named(choices.map(expected)));
    });
  });
}
