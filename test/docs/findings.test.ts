import { expect } from '@esm-bundle/chai';
import { FINDINGS as ofCheck } from '../../src/check/finding.js';
import { PHASES } from '../../src/check/observed.js';
import { FINDINGS as ofLint } from '../../src/lint/finding.js';
import { texts } from './documents.js';

/** The findings of a command with their severities, by the page that explains them. */
const PAGES: Record<string, Readonly<Record<string, readonly string[]>>> = {
  'docs/lint.md': ofLint,
  'docs/check.md': ofCheck,
};

const idOf = (section: string) => section.split('\n')[0]!;

function sectionsOf(path: string): string[] {
  const [, findings = ''] = texts.get(path)!.split('\n## Findings\n');
  return findings.split(/^### /m).slice(1);
}

for (const [path, findings] of Object.entries(PAGES)) {
  const sections = sectionsOf(path);

  describe(path, () => {
    it('has a section for each finding, in their order, and no other', () => {
      expect(sections.map(idOf)).to.deep.equal(Object.keys(findings));
    });

    for (const section of sections) {
      it(`begins with the severity of ${idOf(section)}`, () => {
        const [severity = ''] = findings[idOf(section)] ?? [];
        const [, begin] = section.split('\n\n');
        expect(begin!.toLowerCase().startsWith(`${severity}. `)).to.be.true;
      });
    }
  });
}

describe('docs/check.md', () => {
  it('explains each phase', () => {
    const rows = [...texts.get('docs/check.md')!.matchAll(/^\| `(\w+)` +\|/gm)];
    const names: readonly string[] = PHASES;
    expect(rows.map(([, name]) => name!).filter((name) => names.includes(name))).to.deep.equal(
      PHASES,
    );
  });
});
