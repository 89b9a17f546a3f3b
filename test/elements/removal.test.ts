import { expect } from '@esm-bundle/chai';
import { nextFrame } from '@open-wc/testing-helpers';
import type { LitElement } from 'lit';
import '../../src/define/banner.js';
import '../../src/define/gate.js';
import '../../src/define/settings.js';
import { createStore, expectNone, mount } from './mounting.js';

/** Counts the subscribers that are notified of changes. */
function watched(store = createStore()) {
  let notified = 0;
  const { subscribe } = store;
  store.subscribe = (fn, options) =>
    subscribe.call(store, (update) => (notified++, fn(update)), options);
  return { store, notified: () => notified };
}

describe('an element removed while an event or update is pending', () => {
  it('stays removed when the banner is removed on the answer’s event', async () => {
    const { store, notified } = watched();
    const banner = await mount<LitElement>('cookie-banner', { store });
    document.addEventListener('consent-change', () => banner.remove(), { once: true });
    store.acceptAll();
    await nextFrame();
    await nextFrame();
    const before = notified();
    store.reset();
    expect(notified()).to.equal(before);
    expect(document.adoptedStyleSheets).to.be.empty;
  });

  it('stays removed when open settings are removed', async () => {
    const { store } = watched();
    const settings = await mount<HTMLElementTagNameMap['cookie-settings']>('cookie-settings', {
      store,
      dialog: true,
    });
    settings.show();
    await settings.updateComplete;
    settings.remove();
    await nextFrame();
    await nextFrame();
    expect(store.settings.show()).to.be.false;
  });
});

describe('a <cookie-gate> that changes', () => {
  it('shuts when it gets another category', async () => {
    const store = createStore();
    const gate = await mount<HTMLElementTagNameMap['cookie-gate']>(
      'cookie-gate',
      { store, category: 'media' },
      '<template><p id="held">Held</p></template>',
    );
    gate.shadowRoot!.querySelector<HTMLElement>('[part=allow-once]')!.click();
    await gate.updateComplete;
    expect(gate.querySelector('#held')).to.exist;
    gate.category = 'statistics';
    await gate.updateComplete;
    expectNone(gate.querySelector('#held'));
  });

  it('shows a template that is inserted after it was opened', async () => {
    const store = createStore();
    store.acceptAll();
    const gate = await mount<LitElement>('cookie-gate', { store, category: 'media' });
    const template = document.createElement('template');
    template.innerHTML = '<p id="late">Late</p>';
    gate.append(template);
    await nextFrame();
    await nextFrame();
    expect(gate.querySelector('#late')).to.exist;
  });
});
