import { expect } from '@esm-bundle/chai';
import { FINDINGS } from '../../src/lint/finding.js';
import { texts } from './documents.js';

const [, page = ''] = texts.get('docs/lint.md')!.split('\n## Findings\n');
const sections = page.split(/^### /m).slice(1);
const idOf = (section: string) => section.split('\n')[0]!;

describe('docs/lint.md', () => {
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
});
