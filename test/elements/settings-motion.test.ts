import { expect } from '@esm-bundle/chai';
import { nextFrame } from '@open-wc/testing-helpers';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../src/define/settings.js';
import type { CookieSettingsElement } from '../../src/define/settings.js';
import { eventually } from '../eventually.js';
import { has, itNeeds } from '../needs.js';
import { createStore, mount, part, rendered } from './mounting.js';

const canEmulate = has('emulated preferences');

async function setup() {
  const opener = document.createElement('button');
  document.body.append(opener);
  const store = createStore();
  const settings = await mount<CookieSettingsElement>('cookie-settings', { store, dialog: true });
  const dialog = () => settings.shadowRoot!.querySelector('dialog');
  const motions = () => dialog()?.getAnimations({ subtree: true }) ?? [];
  const open = async () => {
    settings.show(opener);
    await rendered(settings);
  };
  return { opener, store, settings, dialog, motions, open };
}

const moving = (reducedMotion: 'no-preference' | 'reduce') => emulateMedia({ reducedMotion });

describe('the motion of the settings’ dialog', () => {
  afterEach(async () => {
    document.querySelectorAll('body > button').forEach((one) => one.remove());
    if (canEmulate) await moving('reduce');
  });

  itNeeds('emulated preferences', 'begins when it opens, with its backdrop', async () => {
    await moving('no-preference');
    const { open, motions, dialog } = await setup();
    await open();
    const moved = motions().map(({ effect }) => (effect as KeyframeEffect).pseudoElement);
    expect(moved).to.include.members([null, '::backdrop']);
    expect(dialog()!.matches(':modal')).to.be.true;
    for (const motion of motions()) expect(motion.effect!.getTiming().duration).to.equal(160);
  });

  itNeeds('emulated preferences', 'opens the dialog right after it was laid out', async () => {
    await moving('no-preference');
    const { settings, dialog } = await setup();
    settings.prepare();
    await settings.updateComplete;
    settings.show();
    await rendered(settings);
    expect(dialog()!.matches(':modal')).to.be.true;
    expect(settings.matches(':state(open)')).to.be.true;
  });

  for (const [how, act] of [
    ['Escape', () => sendKeys({ press: 'Escape' })],
    ['its button', (settings: Element) => part(settings, 'close').click()],
    ['an answer', (settings: Element) => part(settings, 'reject').click()],
    ['close()', (settings: CookieSettingsElement) => settings.close()],
  ] as const) {
    itNeeds('emulated preferences', `shows it on the way out after ${how}, closed`, async () => {
      await moving('no-preference');
      const { open, opener, settings, dialog, motions } = await setup();
      await open();
      for (const motion of motions()) motion.finish();
      await act(settings);
      await eventually(() => dialog()?.open === false, 'is closed');
      await rendered(settings);
      await nextFrame();
      expect(motions().length, 'it moves').to.be.above(0);
      expect(document.activeElement).to.equal(opener);
      expect(settings.matches(':state(open)')).to.be.false;
      for (const motion of motions()) motion.finish();
      await eventually(() => !dialog(), 'is gone');
    });
  }

  itNeeds('emulated preferences', 'lets it open again on the way out', async () => {
    await moving('no-preference');
    const { open, settings, dialog, motions } = await setup();
    await open();
    for (const motion of motions()) motion.finish();
    settings.close();
    await open();
    for (const motion of motions()) motion.finish();
    await rendered(settings);
    expect(dialog()!.matches(':modal')).to.be.true;
    expect(getComputedStyle(dialog()!).opacity).to.equal('1');
  });

  itNeeds('emulated preferences', 'is absent where it is unwelcome', async () => {
    await moving('reduce');
    const { open, settings, dialog, motions } = await setup();
    await open();
    expect(motions()).to.be.empty;
    settings.close();
    await rendered(settings);
    expect(dialog()).to.equal(null);
  });
});
