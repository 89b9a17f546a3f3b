import { expect } from '@esm-bundle/chai';
import { exampleFiles } from '../package/ask-node.js';
import { snippets } from './documents.js';

/** Without what differs between a page and a file: indentation and empty lines. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const files = (await exampleFiles()).map(linesOf);

/** Whether a file has all lines of a snippet, in this order; a page may leave out lines between. */
function isFrom(file: readonly string[], lines: readonly string[]): boolean {
  let at = 0;
  for (const line of file) if (line === lines[at]) at++;
  return at === lines.length;
}

const isInAnExample = (code: string): boolean => files.some((file) => isFrom(file, linesOf(code)));

const ofFrameworks = snippets.filter(
  ({ path, lang }) => path.startsWith('docs/frameworks/') && lang !== 'sh',
);

describe('code on a page of a framework', () => {
  it('is there', () => {
    expect(ofFrameworks).to.have.length.above(40);
  });

  for (const { name, code } of ofFrameworks) {
    it(`is in an example that is built and driven: ${name}`, () => {
      expect(isInAnExample(code), code).to.equal(true);
    });
  }

  it('would be found if a line differed from the example', () => {
    const changed = ofFrameworks[0]!.code.replace(/\w/, '§');
    expect(isInAnExample(changed)).to.equal(false);
  });
});
