import { expect } from '@open-wc/testing';
import { listFiles, readText } from '../package/ask-node.js';

/** Markdown links into the tests: the title of a test, or the name of its file. */
const LINK = /\[([^\]]+)\]\(\.\.\/(test\/[^)]+)\)/g;

describe('docs/behaviour.md', () => {
  const links = async () => [...(await readText('docs/behaviour.md')).matchAll(LINK)];

  it('names tests that are there', async () => {
    const files = await listFiles('test');
    const wrong = [];
    for (const [, title, path] of await links()) {
      const isThere = files.includes(path!.slice('test/'.length));
      const says = isThere && (path!.includes(title!) || (await readText(path!)).includes(title!));
      if (!says) wrong.push(`${path}: ${title}`);
    }
    expect(wrong).to.deep.equal([]);
  });

  it('has a test for all but what cannot happen', async () => {
    const text = await readText('docs/behaviour.md');
    const rows = text.split('\n').filter((line) => /^\| (?!-|Situation)/.test(line));
    const untested = rows.filter((row) => !row.includes('](../test/'));
    expect(rows.length).to.be.above(40);
    expect(untested).to.have.length(1);
    expect(untested[0]).to.include('It cannot');
  });
});
