import { expect } from '@esm-bundle/chai';
import { listFiles, readText } from '../package/ask-node.js';

/** Markdown links into the tests: the title of a test, or the name of its file. */
const LINK = /\[([^\]]+)\]\(\.\.\/(test\/[^)]+)\)/g;

/** A step of the manual script that a row of a table refers to. */
const STEP = /\bstep (\d+)/g;

/** Documents whose tables make a promise in each row and link the test that verifies it. */
const DOCUMENTS = [
  { path: 'docs/behaviour.md', rows: 40, untested: [/It cannot/] },
  { path: 'docs/keyboard.md', rows: 20, untested: [] },
  // The only row that no program can verify: a person has to listen.
  { path: 'docs/accessibility.md', rows: 40, untested: [/^\| The words are spoken/] },
];

const HEADS = /^\| (?!-|Situation|Rule|Key )/;

/** Rows of the tables that have a column of tests. */
const rowsOf = (text: string) =>
  text
    .split(/\n\n+/)
    .filter((block) => /^\|.*\| Test +\|/.test(block))
    .flatMap((table) => table.split('\n').filter((line) => HEADS.test(line)));

/** The texts of those files that exist, each read once: a page links hundreds of times. */
async function textsOf(paths: readonly string[]): Promise<Map<string, string>> {
  const files = (await listFiles('test')).map((file) => `test/${file}`);
  const existing = [...new Set(paths)].filter((path) => files.includes(path));
  return new Map(
    await Promise.all(existing.map(async (path) => [path, await readText(path)] as const)),
  );
}

for (const { path, rows: least, untested } of DOCUMENTS) {
  describe(path, () => {
    it('links to tests that exist', async () => {
      const links = [...(await readText(path)).matchAll(LINK)];
      const texts = await textsOf(links.map(([, , test]) => test!));
      const wrong = links.filter(([, title, test]) => {
        const text = texts.get(test!);
        return text === undefined || !(test!.includes(title!) || text.includes(title!));
      });
      expect(wrong.map(([, title, test]) => `${test}: ${title}`)).to.deep.equal([]);
    });

    it('refers to steps that exist', async () => {
      const text = await readText(path);
      const missing = [...text.matchAll(STEP)].filter(([, step]) => !text.includes(`\n${step}. `));
      expect(missing.map(([step]) => step)).to.deep.equal([]);
    });

    it('links a test in each row, except where none is possible', async () => {
      const rows = rowsOf(await readText(path));
      const without = rows.filter((row) => !row.includes('](../test/'));
      expect(rows.length).to.be.above(least);
      expect(without).to.have.length(untested.length);
      for (const [index, row] of without.entries()) expect(row).to.match(untested[index]!);
    });
  });
}
