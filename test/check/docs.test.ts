import { expect } from '@esm-bundle/chai';
import { FINDINGS } from '../../src/check/finding.js';
import { PHASES } from '../../src/check/observed.js';
import { texts } from '../docs/documents.js';

const page = texts.get('docs/check.md')!;
const [, findings = ''] = page.split('\n## Findings\n');
const sections = findings.split(/^### /m).slice(1);
const idOf = (section: string) => section.split('\n')[0]!;

describe('docs/check.md', () => {
  it('has a section for each finding, in their order, and no other', () => {
    expect(sections.map(idOf)).to.deep.equal(Object.keys(FINDINGS));
  });

  for (const section of sections) {
    it(`begins with the severity of ${idOf(section)}`, () => {
      const [severity = ''] = FINDINGS[idOf(section) as keyof typeof FINDINGS] ?? [];
      const [, begin] = section.split('\n\n');
      expect(begin!.toLowerCase().startsWith(`${severity}. `)).to.be.true;
    });
  }

  it('explains each phase', () => {
    const rows = [...page.matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name);
    expect(rows.filter((name) => PHASES.includes(name as (typeof PHASES)[number]))).to.deep.equal(
      PHASES,
    );
  });
});
