import { expect } from '@esm-bundle/chai';
import { aTimeout } from '@open-wc/testing-helpers';
import { sendKeys } from '@web/test-runner-commands';
import { expectNone, expectSame, focused, mount, part, rendered } from './mounting.js';
import { setup } from './settings-page.js';

describe('the settings button of <cookie-banner>', () => {
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

  it('moves the focus to the heading of inline settings', async () => {
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

  it('opens a dialog from a modal banner, as inline settings are out of reach', async () => {
    const { banner, settings, press } = await setupBoth();
    banner.setAttribute('placement', 'dialog');
    await rendered(banner);
    await press();
    expect(part(settings, 'dialog').matches(':modal')).to.be.true;
    expectSame(settings.shadowRoot!.activeElement, part(settings, 'heading'));
  });

  it('opens the dialog of a dialog-only element', async () => {
    const { settings, press } = await setupBoth({ dialog: true });
    await press();
    expect(part(settings, 'dialog').matches(':modal')).to.be.true;
  });

  it('skips an element that is not visible', async () => {
    const { press, store } = await setupBoth({ hidden: true });
    const openers: unknown[] = [];
    store.settings.fallback = { show: (opener) => openers.push(opener) > 0 };
    await press();
    expect(openers).to.have.length(1);
  });

  for (const type of ['pointerover', 'focusin']) {
    it(`prepares the settings on ${type}, and no other button does`, async () => {
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

  it('does not shine through the backdrop of the dialog', async () => {
    const { banner, closed, press } = await setupBoth({ dialog: true });
    const look = () => getComputedStyle(part(banner, 'region')).opacity;
    const place = () => JSON.stringify(part(banner, 'region').getBoundingClientRect());
    const [before, at] = [look(), place()];
    await press();
    expect([before, look()]).to.deep.equal(['1', '0']);
    expect(place()).to.equal(at);
    await sendKeys({ press: 'Escape' });
    await closed();
    expect(look()).to.equal('1');
  });

  it('gets the focus back after Escape', async () => {
    const { banner, closed, press } = await setupBoth({ dialog: true });
    await press();
    await sendKeys({ press: 'Escape' });
    await closed();
    expectSame(focused(), part(banner, 'settings'));
  });

  it('passes the focus to the position of the banner after an answer', async () => {
    const { closed, page, press, settings } = await setupBoth({ dialog: true });
    await press();
    part(settings, 'save').focus();
    await sendKeys({ press: 'Enter' });
    await closed();
    await sendKeys({ press: 'Tab' });
    expectSame(focused(), page.querySelector('.opener'));
  });

  it('uses the newest settings element, and the next one when that is removed', async () => {
    const { settings, store, press } = await setupBoth({ dialog: true });
    const second = await mount('cookie-settings', { store, dialog: true });
    second.remove();
    await press();
    expect(part(settings, 'dialog')).to.exist;
  });
});
