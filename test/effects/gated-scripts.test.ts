import { expect } from '@esm-bundle/chai';
import { aTimeout } from '@open-wc/testing-helpers';
import { EXTERNAL, fixtureUrl, script, setup } from './setup.js';

/** Long enough for a script to run that should not. */
const SETTLED = 100;

describe('a gated script', () => {
  it('does not run before consent', async () => {
    const { log } = setup(script('inline') + script('external', 'statistics', EXTERNAL));
    await aTimeout(SETTLED);
    expect(log).to.be.empty;
  });

  it('does not run after a refusal', async () => {
    const { log, store } = setup(script('inline') + script('external', 'statistics', EXTERNAL));
    store.rejectAll();
    await aTimeout(SETTLED);
    expect(log).to.be.empty;
  });

  it('runs when its category is granted, and no other does', async () => {
    const { log, logged, store } = setup(script('statistics') + script('media', 'media'));
    store.save({ statistics: 'granted' });
    await logged(1);
    await aTimeout(SETTLED);
    expect(log).to.deep.equal(['statistics']);
  });

  it('runs when only its service is granted, and its category’s scripts do not', async () => {
    const { log, logged, store } = setup(script('category') + script('service', 'matomo'));
    store.save({ matomo: 'granted' });
    await logged(1);
    await aTimeout(SETTLED);
    expect(log).to.deep.equal(['service']);
  });

  it('runs at once when consent is already given', async () => {
    const { log, logged, store, root } = setup();
    store.acceptAll();
    root.innerHTML = script('late');
    await logged(1);
    expect(log).to.deep.equal(['late']);
  });

  it('runs as a module with data-type="module"', async () => {
    const attributes = `data-type="module" src="${fixtureUrl('log-module.js')}"`;
    const { log, logged, store } = setup(script('', 'statistics', attributes));
    store.acceptAll();
    await logged(1);
    expect(log).to.deep.equal(['module']);
  });

  it('runs as an inline module', async () => {
    const module = script('inline module', 'statistics', 'data-type="module"');
    const { log, logged, store } = setup(module);
    store.acceptAll();
    await logged(1);
    expect(log).to.deep.equal(['inline module']);
  });

  it('keeps its attributes, its nonce and its position', async () => {
    const attributes = `id="stats" class="a" data-key="k" crossorigin="anonymous" nonce="n" ${EXTERNAL}`;
    const markup = `<p></p>${script('one', 'statistics', attributes)}<hr>`;
    const { logged, store, root } = setup(markup);
    store.acceptAll();
    await logged(1);
    const copy = root.querySelector('script')!;
    expect(copy.id).to.equal('stats');
    expect(copy.className).to.equal('a');
    expect({ ...copy.dataset }).to.include({ key: 'k', name: 'one' });
    expect(copy.crossOrigin).to.equal('anonymous');
    expect(copy.nonce).to.equal('n');
    expect(copy.previousElementSibling!.localName).to.equal('p');
    expect(copy.nextElementSibling!.localName).to.equal('hr');
  });

  describe('that is added later', () => {
    it('runs when it is set as markup', async () => {
      const { log, logged, store, root } = setup();
      store.acceptAll();
      root.innerHTML = `<div><p>${script('one')}</p></div>${script('two')}`;
      await logged(2);
      expect(log).to.deep.equal(['one', 'two']);
    });

    it('runs when it is appended', async () => {
      const { log, logged, store, root } = setup();
      store.acceptAll();
      const added = document.createElement('script');
      Object.assign(added, { type: 'text/plain', text: "log.push('appended')" });
      added.dataset['consent'] = 'statistics';
      root.append(added);
      await logged(1);
      expect(log).to.deep.equal(['appended']);
    });

    it('waits for consent', async () => {
      const { log, store, root } = setup();
      store.rejectAll();
      root.innerHTML = script('late');
      await aTimeout(SETTLED);
      expect(log).to.be.empty;
    });
  });

  it('runs once across repeated consent and withdrawal', async () => {
    const { log, logged, store } = setup(script('once') + script('twice', 'statistics', EXTERNAL));
    store.acceptAll();
    await logged(2);
    store.rejectAll();
    store.acceptAll();
    await aTimeout(SETTLED);
    expect(log).to.deep.equal(['once', 'twice']);
  });

  it('runs once when its node is inserted again', async () => {
    const { log, logged, store, root } = setup(script('once'));
    const node = root.querySelector('script')!;
    store.acceptAll();
    await logged(1);
    root.append(node);
    await aTimeout(SETTLED);
    expect(log).to.deep.equal(['once']);
  });

  it('does not run when consent is withdrawn while it waits', async () => {
    const { log, logged, store } = setup(
      script('one', 'media', EXTERNAL) + script('two', 'statistics'),
    );
    store.acceptAll();
    store.save({ statistics: 'denied' });
    await logged(1);
    await aTimeout(SETTLED);
    expect(log).to.deep.equal(['one']);
    store.acceptAll();
    await logged(2);
    expect(log).to.deep.equal(['one', 'two']);
  });

  it('runs only when all of several ids are granted', async () => {
    const { log, logged, store } = setup(script('both', ' statistics\n video '));
    store.save({ statistics: 'granted' });
    await aTimeout(SETTLED);
    expect(log).to.be.empty;
    store.save({ media: 'granted' });
    await logged(1);
    expect(log).to.deep.equal(['both']);
  });

  for (const consent of ['', ' ', 'unknown', 'statistics unknown', 'Statistics', 'statistic']) {
    it(`stays shut with data-consent="${consent}"`, async () => {
      const { log, store } = setup(script('never', consent));
      store.acceptAll();
      await aTimeout(SETTLED);
      expect(log).to.be.empty;
    });
  }

  it('stays shut after the effect has ended', async () => {
    const { log, store, root, end } = setup(script('one'));
    end();
    store.acceptAll();
    root.insertAdjacentHTML('beforeend', script('two'));
    await aTimeout(SETTLED);
    expect(log).to.be.empty;
  });
});
