import { expect } from '@open-wc/testing';
import { bundledSize } from './ask-node.js';

describe('the weight of the package', () => {
  it('is less than 2 kB for the server’s entry, compressed', async () => {
    const { raw, brotli } = await bundledSize('server.js');
    expect(raw).to.be.above(2000);
    expect(brotli).to.be.below(2000);
  });
});
