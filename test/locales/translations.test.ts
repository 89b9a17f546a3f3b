import { expect } from '@esm-bundle/chai';
import { findingsIn, locales, type Finding } from '../package/ask-node.js';

/** The checks, by what they check; see the table in CONTRIBUTING.md. */
const GROUPS = {
  'is whole, and translates the present English': ['K1', 'K2', 'K3', 'K4'],
  'is written with its own letters and in its own words': ['K5', 'K6', 'K7', 'K17', 'K18'],
  'is set as its typography requires': ['K9', 'K10', 'K11'],
  'has one term for a thing, fair pairs and usual lengths': ['K12', 'K13', 'K14'],
};

const CODES = await locales();

describe('the translations', () => {
  it('are those of 42 languages or more', () => {
    expect(CODES.length).to.be.at.least(42);
  });

  for (const locale of CODES) {
    describe(locale, () => {
      let findings: Finding[];
      before(async () => {
        findings = await findingsIn(locale);
      });

      for (const [title, checks] of Object.entries(GROUPS)) {
        it(title, () => {
          const found = findings.filter(({ check }) => checks.includes(check));
          expect(found.map(({ sentence }) => sentence)).to.deep.equal([]);
        });
      }
    });
  }
});
