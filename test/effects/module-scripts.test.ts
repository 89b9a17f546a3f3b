import { expect } from '@esm-bundle/chai';
import { modulesRun } from '../../src/effects/module-scripts.js';

describe('modulesRun', () => {
  it('resolves in a later task once the modules of the page have run', async () => {
    let isLater = false;
    const run = modulesRun();
    queueMicrotask(() => (isLater = true));
    await run;
    expect(isLater).to.be.true;
  });
});
