import { expect } from '@esm-bundle/chai';
import { EXTERNAL, script, setup } from './setup.js';

describe('the order of gated scripts', () => {
  it('follows the document: external, inline, external', async () => {
    const { log, logged, store } = setup(
      script('one', 'statistics', EXTERNAL) +
        script('two') +
        script('three', 'statistics', EXTERNAL),
    );
    store.acceptAll();
    await logged(3);
    expect(log).to.deep.equal(['one', 'two', 'three']);
  });

  it('is kept for a script added while others wait', async () => {
    const { log, logged, store, root } = setup(script('one', 'statistics', EXTERNAL));
    store.acceptAll();
    root.insertAdjacentHTML('beforeend', script('two'));
    await logged(2);
    expect(log).to.deep.equal(['one', 'two']);
  });

  it('continues after a script that cannot be loaded', async () => {
    const missing = 'src="http://localhost:1/missing.js"';
    const { log, logged, store } = setup(script('missing', 'media', missing) + script('next'));
    store.acceptAll();
    await logged(1);
    expect(log).to.deep.equal(['next']);
  });

  const unobserved = [
    ['an empty address', 'src=""'],
    ['nomodule', `nomodule ${EXTERNAL}`],
    ['a type that is no script', `data-type="application/json" ${EXTERNAL}`],
  ] as const;
  for (const [what, attributes] of unobserved) {
    it(`continues after a script that never runs, for ${what}`, async () => {
      const { log, logged, store } = setup(script('never', 'media', attributes) + script('next'));
      store.acceptAll();
      await logged(1);
      expect(log).to.deep.equal(['next']);
    });
  }

  it('does not apply to an async script, which still runs', async () => {
    const { log, logged, store } = setup(script('async', 'statistics', `async ${EXTERNAL}`));
    store.acceptAll();
    await logged(1);
    expect(log).to.deep.equal(['async']);
  });
});
