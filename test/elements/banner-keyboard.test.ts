import { expect } from '@esm-bundle/chai';
import { aTimeout, fixture, html } from '@open-wc/testing-helpers';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define/banner.js';
import type { CookieBannerElement } from '../../src/define/banner.js';
import type { ConsentStorage } from '../../src/store/consent-storage.js';
import { memoryStorage } from '../../src/store/consent-storage.js';
import { eventually } from '../eventually.js';
import { expectNone, expectSame, createStore, focused, mount, part, rendered } from './mounting.js';

/** A storage that records whether anything was written or removed. */
function recordingStorage(): ConsentStorage & { written: string[] } {
  const storage = memoryStorage();
  const written: string[] = [];
  return { ...storage, written, write: (value) => Boolean(written.push(value)) };
}

async function setup() {
  const storage = recordingStorage();
  const store = createStore({ storage });
  const banner = await mount<CookieBannerElement>('cookie-banner', { store });
  return { banner, storage, store, accept: part(banner, 'accept'), reject: part(banner, 'reject') };
}

describe('<cookie-banner> used by keyboard', () => {
  it('does not move the focus when it appears', async () => {
    const input = await fixture<HTMLInputElement>(html`<input aria-label="Name" />`);
    input.focus();
    await setup();
    expectSame(focused(), input);
  });

  it('does not move the focus when it shows again', async () => {
    const input = await fixture<HTMLInputElement>(html`<input aria-label="Name" />`);
    const { banner, store } = await setup();
    store.acceptAll();
    await rendered(banner);
    input.focus();
    store.reset();
    await rendered(banner);
    expectSame(focused(), input);
  });

  it('makes no decision on Escape', async () => {
    const { reject, store, storage } = await setup();
    reject.focus();
    await sendKeys({ press: 'Escape' });
    expect(store.undecided).to.have.length(2);
    expect(storage.written).to.be.empty;
  });

  for (const name of ['accept', 'reject'] as const) {
    it(`makes no decision on a letter key while ${name} has the focus`, async () => {
      const { store, storage, [name]: button } = await setup();
      button.focus();
      expectSame(focused(), button);
      await sendKeys({ type: 'xayn' });
      expect(store.undecided).to.have.length(2);
      expect(storage.written).to.be.empty;
    });
  }

  for (const press of ['Enter', ' '] as const) {
    it(`rejects by ${press === ' ' ? 'Space' : press}`, async () => {
      const { reject, store } = await setup();
      reject.focus();
      await sendKeys({ press });
      expect(store.decision('statistics')).to.equal('denied');
    });
  }

  it('makes no decision on a click outside', async () => {
    const { store, storage } = await setup();
    await sendMouse({ type: 'click', position: [5, 5] });
    await resetMouse();
    expect(store.undecided).to.have.length(2);
    expect(storage.written).to.be.empty;
  });

  it('makes no decision on scrolling and does not block scrolling', async () => {
    await fixture(html`<div style="height: 5000px"></div>`);
    const { store, storage } = await setup();
    scrollTo(0, 2000);
    await aTimeout(50);
    expect(scrollY).to.equal(2000);
    expect(store.undecided).to.have.length(2);
    expect(storage.written).to.be.empty;
    scrollTo(0, 0);
  });

  it('opens no modal by itself', async () => {
    await setup();
    expectNone(document.querySelector(':modal'));
  });

  it('does not trap Tab', async () => {
    const { accept, reject, banner } = await setup();
    const after = await fixture<HTMLElement>(html`<a href="#after">After</a>`);
    accept.focus();
    await sendKeys({ press: 'Tab' });
    expectSame(focused(), reject);
    await sendKeys({ press: 'Tab' });
    expectSame(focused(), part(banner, 'settings'));
    await sendKeys({ press: 'Tab' });
    expectSame(focused(), after);
  });
});

describe('the focus after an answer', () => {
  /** A page whose banner stands first in its body. */
  async function setupPage() {
    const page = await fixture<HTMLElement>(
      html`<div><p></p><a href="#first">First</a> <a href="#second">Second</a></div>`,
    );
    const { banner, store } = await setup();
    page.prepend(banner);
    await rendered(banner);
    const [first, second] = page.querySelectorAll('a');
    return { banner, store, first: first!, second: second! };
  }

  for (const name of ['accept', 'reject', 'settings'] as const) {
    it(`continues at the position of the banner, after ${name}`, async () => {
      const { banner, first, store } = await setupPage();
      part(banner, name).focus();
      if (name === 'settings') store.rejectAll();
      else await sendKeys({ press: 'Enter' });
      await eventually(() => part(banner, 'region') === null);
      await sendKeys({ press: 'Tab' });
      // What the banner confirms stands there; it does so only for its own answers.
      if (name !== 'settings') {
        expectSame(focused(), part(banner, 'confirmation').querySelector('a'));
        await sendKeys({ press: 'Tab' });
      }
      expectSame(focused(), first);
    });
  }

  it('stays in the page when another tab answered', async () => {
    const { banner, second, store } = await setupPage();
    second.focus();
    store.acceptAll();
    await rendered(banner);
    expectSame(focused(), second);
  });
});
