import { expect } from '@esm-bundle/chai';
import { tokens } from '../../src/generated/tokens.js';
import { readText } from '../package/ask-node.js';

const names = tokens.map(({ name }) => name);
const namedIn = (text: string) => [...new Set(text.match(/--consent-[\w-]*\w/g))];

describe('the documentation of themes', () => {
  it('lists every token', async () => {
    const text = await readText('docs/theming.md');
    const listed = [...text.matchAll(/^\| `(--consent-[\w-]+)`/gm)].map(([, name]) => name);
    expect(listed.sort()).to.deep.equal([...names].sort());
  });

  for (const path of ['docs/theming.md', 'demo/site.css']) {
    it(`mentions only existing tokens in ${path}`, async () => {
      const named = namedIn(await readText(path));
      expect(named).not.to.be.empty;
      expect(named.filter((name) => !names.includes(name))).to.deep.equal([]);
    });
  }

  it('describes every token', () => {
    expect(tokens.filter(({ description }) => !/^[A-Z].*\.$/.test(description))).to.be.empty;
  });
});
