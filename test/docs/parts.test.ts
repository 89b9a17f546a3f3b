import { expect } from '@esm-bundle/chai';
import { readText } from '../package/ask-node.js';

interface Manifest {
  modules: { declarations?: { tagName?: string; cssParts?: { name: string }[] }[] }[];
}

const manifest = JSON.parse(await readText('custom-elements.json')) as Manifest;

const declared = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .flatMap(({ tagName, cssParts = [] }) =>
    tagName ? [[tagName, cssParts.map(({ name }) => name)] as const] : [],
  );

const page = await readText('docs/theming.md');

/** The names in the row of an element: `| \`<cookie-banner>\` | \`region\` \`heading\` |`. */
function listed(tag: string): string[] {
  const [, cell = ''] = new RegExp(`^\\| \`<${tag}>\` +\\|(.*)\\|$`, 'm').exec(page) ?? [];
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);
}

describe('the table of parts in docs/theming.md', () => {
  it('is about six elements', () => {
    expect(declared).to.have.length(6);
  });

  for (const [tag, parts] of declared) {
    it(`lists the parts of <${tag}>`, () => {
      expect(listed(tag)).to.have.members(parts);
    });
  }
});
