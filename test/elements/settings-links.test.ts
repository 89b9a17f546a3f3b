import { expect } from '@esm-bundle/chai';
import { fixture, html } from '@open-wc/testing-helpers';
import '../../src/define/settings.js';
import { start } from '../../src/start.js';
import { eventually } from '../eventually.js';
import { expectNone, expectSame, createStore, focused, mount, part, rendered } from './mounting.js';

describe('a link to #cookie-settings', () => {
  let ending: AbortController;

  beforeEach(() => {
    ending = new AbortController();
  });

  afterEach(() => {
    ending.abort();
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  async function setup(properties: Record<string, unknown> = {}) {
    const store = createStore();
    start({ store, signal: ending.signal });
    const page = await fixture<HTMLElement>(
      html`<div style="padding-top: 2000px"><a href="#cookie-settings">Cookie settings</a></div>`,
    );
    const settings = await mount('cookie-settings', { store, ...properties });
    return { store, settings, link: page.querySelector('a')!, page };
  }

  it('opens the dialog when no element has that id', async () => {
    const { settings, link } = await setup({ dialog: true });
    const before = location.href;
    link.click();
    await eventually(() => part(settings, 'dialog')?.matches(':modal'));
    expect(location.href).to.equal(before);
  });

  it('opens the dialog from inside a shadow root', async () => {
    const { settings, link, page } = await setup({ dialog: true });
    page.attachShadow({ mode: 'open' }).append(link);
    link.click();
    await eventually(() => part(settings, 'dialog')?.matches(':modal'));
  });

  it('regains the focus when the dialog is closed', async () => {
    const { settings, link } = await setup({ dialog: true });
    link.focus();
    link.click();
    await eventually(() => part(settings, 'dialog')?.matches(':modal'));
    part(settings, 'close').click();
    await rendered(settings);
    expectSame(focused(), link);
  });

  it('scrolls to the element of that id and moves the focus there', async () => {
    const { settings, link } = await setup({ id: 'cookie-settings' });
    link.click();
    await rendered(settings);
    expect(location.hash).to.equal('#cookie-settings');
    expectNone(part(settings, 'dialog'));
    expect(settings.getBoundingClientRect().top).to.be.within(-1, innerHeight);
    expectSame(document.activeElement, settings);
  });

  it('is left to the browser when it opens another tab', async () => {
    const { settings, link } = await setup({ dialog: true });
    const prevented: boolean[] = [];
    const check = (event: Event) => {
      prevented.push(event.defaultPrevented);
      event.preventDefault();
    };
    addEventListener('click', check, { signal: ending.signal });
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
    await rendered(settings);
    expect(prevented).to.deep.equal([false]);
    expectNone(part(settings, 'dialog'));
  });

  it('opens nothing after the effects have ended', async () => {
    const { settings, link } = await setup({ dialog: true });
    ending.abort();
    link.click();
    await rendered(settings);
    expectNone(part(settings, 'dialog'));
  });
});
