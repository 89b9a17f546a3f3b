import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectNone, expectSame, focused, mount, part, rendered } from './mounting.js';
import { setup } from './settings-page.js';

describe('the way from <cookie-banner> to the settings', () => {
  async function setupBoth(properties: Record<string, unknown> = {}) {
    const found = await setup(properties);
    const { store, page } = found;
    const banner = await mount('cookie-banner', { store });
    page.prepend(banner);
    await rendered(banner);
    const press = async () => {
      part(banner, 'settings').focus();
      await sendKeys({ press: 'Enter' });
      await rendered(found.settings);
    };
    return { ...found, banner, press };
  }

  it('leads to an element in the page and its heading', async () => {
    const { settings, page, press } = await setupBoth();
    page.style.height = '3000px';
    await press();
    await aTimeout(50);
    expectNone(part(settings, 'dialog'));
    expectSame(settings.shadowRoot!.activeElement, part(settings, 'heading'));
    const { top } = part(settings, 'heading').getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight / 2);
    scrollTo(0, 0);
  });

  it('opens a dialog out of a banner that is one, for the page behind is out of reach', async () => {
    const { banner, settings, press } = await setupBoth();
    banner.setAttribute('placement', 'dialog');
    await rendered(banner);
    await press();
    expect(part(settings, 'dialog').matches(':modal')).to.be.true;
    expectSame(settings.shadowRoot!.activeElement, part(settings, 'heading'));
  });

  it('opens the dialog of an element that shows nothing else', async () => {
    const { settings, press } = await setupBoth({ dialog: true });
    await press();
    expect(part(settings, 'dialog').matches(':modal')).to.be.true;
  });

  it('leads past an element that is not to be seen', async () => {
    const { press, store } = await setupBoth({ hidden: true });
    const openers: unknown[] = [];
    store.settings.fallback = { show: (opener) => openers.push(opener) > 0 };
    await press();
    expect(openers).to.have.length(1);
  });

  for (const type of ['pointerover', 'focusin']) {
    it(`is prepared by ${type} on its button, and by that on no other`, async () => {
      const { banner, settings } = await setupBoth({ dialog: true });
      const turnTo = async (name: string) => {
        part(banner, name).dispatchEvent(new Event(type, { bubbles: true }));
        await rendered(settings);
      };
      await turnTo('accept');
      expectNone(part(settings, 'dialog'));
      await turnTo('settings');
      expect(part<HTMLDialogElement>(settings, 'dialog').open).to.be.false;
    });
  }

  it('leads back to the banner after Escape', async () => {
    const { banner, closed, press } = await setupBoth({ dialog: true });
    await press();
    await sendKeys({ press: 'Escape' });
    await closed();
    expectSame(focused(), part(banner, 'settings'));
  });

  it('leads on where the banner stood after an answer', async () => {
    const { closed, page, press, settings } = await setupBoth({ dialog: true });
    await press();
    part(settings, 'save').focus();
    await sendKeys({ press: 'Enter' });
    await closed();
    await sendKeys({ press: 'Tab' });
    expectSame(focused(), page.querySelector('.opener'));
  });

  it('uses the newest element and the next one when that is gone', async () => {
    const { settings, store, press } = await setupBoth({ dialog: true });
    const second = await mount('cookie-settings', { store, dialog: true });
    second.remove();
    await press();
    expect(part(settings, 'dialog')).to.exist;
  });
});
