import { expect } from '@esm-bundle/chai';
import { undocumented } from './ask-node.js';

describe('what the package exports', () => {
  it('has a description for editors, each member of a type too', async function () {
    this.timeout(150_000);
    expect(await undocumented()).to.deep.equal([]);
  });
});
