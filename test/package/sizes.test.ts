import { expect } from '@open-wc/testing';
import { bundledSize, listFiles } from './ask-node.js';

describe('the weight of the package', () => {
  it('is below 2 kB for server.js, compressed', async () => {
    const { raw, brotli } = await bundledSize('server.js');
    expect(raw).to.be.above(2000);
    expect(brotli).to.be.below(2000);
  });

  it('is not doubled in memory by a character outside of Latin-1', async () => {
    const scripts = (await listFiles('dist/cdn')).filter((path) => path.endsWith('.js'));
    expect(scripts).to.include('elements.all.js');
    for (const path of scripts) {
      const text = await (await fetch(`/dist/cdn/${path}`)).text();
      expect(text.length, path).to.be.above(100);
      expect(/[^\0-\xff]/.exec(text)?.[0], path).to.be.undefined;
    }
  });
});
