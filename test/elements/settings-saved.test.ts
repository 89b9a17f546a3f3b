import { expect } from '@esm-bundle/chai';
import { emulateMedia, resetMouse, sendMouse } from '@web/test-runner-commands';
import '../../src/define.js';
import type { CookieSettingsElement } from '../../src/define/settings.js';
import { eventually } from '../eventually.js';
import { itNeeds } from '../needs.js';
import { createStore, mount, part, rendered, textOf } from './mounting.js';

/** A dialog that was opened by a button of the page and answered. */
async function answered(by: 'save' | 'reject' | 'close') {
  const store = createStore();
  const settings = await mount<CookieSettingsElement>('cookie-settings', { store, dialog: true });
  const opener = document.createElement('button');
  settings.before(opener);
  settings.show(opener);
  await rendered(settings);
  part(settings, by).click();
  await rendered(settings);
  return { settings, opener, box: part(settings, 'confirmation') };
}

const isSeen = (box: Element) => box.checkVisibility({ visibilityProperty: true });

describe('an answer in the dialog of <cookie-settings>', () => {
  for (const by of ['save', 'reject'] as const) {
    it(`is confirmed visibly, and announced once, after “${by}”`, async () => {
      const { box } = await answered(by);
      expect(isSeen(box)).to.be.true;
      const { bottom } = box.getBoundingClientRect();
      expect(bottom)
        .to.be.at.most(innerHeight)
        .and.at.least(innerHeight - 60);
      const line = box.querySelector('[role=status]')!;
      expect(textOf(line)).to.equal('Your choice has been saved.');
      expect(box.parentNode!.querySelectorAll('[role=status]')).to.have.length(1);
    });
  }

  itNeeds('emulated preferences', 'comes into view under a pointer that rests there', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    // Long enough for the pointer to be noticed before it is there.
    document.documentElement.style.cssText = '--consent-motion: 30s; --consent-confirmation: 90s';
    const { box } = await answered('save');
    await sendMouse({ type: 'move', position: [Math.round(innerWidth / 2), innerHeight - 40] });
    await eventually(() => box.matches(':hover'), 'the pointer is on the confirmation');
    const [come, go] = box.getAnimations();
    expect([come!.playState, go!.playState]).to.deep.equal(['running', 'paused']);
    document.documentElement.removeAttribute('style');
    await resetMouse();
    await emulateMedia({ reducedMotion: 'reduce' });
  });

  it('is not confirmed after it was closed without one', async () => {
    const { box } = await answered('close');
    expect([isSeen(box), textOf(box)]).to.deep.equal([false, '']);
  });

  it('leads back to the settings, and from there to what opened them', async () => {
    const { settings, opener, box } = await answered('save');
    box.querySelector('a')!.click();
    await rendered(settings);
    expect(part<HTMLDialogElement>(settings, 'dialog').open).to.be.true;
    expect(isSeen(part(settings, 'confirmation'))).to.be.false;
    settings.close();
    await eventually(() => document.activeElement === opener, 'the focus is on the opener');
  });

  it('is no longer in view after the time of --consent-confirmation', async () => {
    document.documentElement.style.setProperty('--consent-confirmation', '0s');
    const { box } = await answered('save');
    await Promise.all(box.getAnimations().map(({ finished }) => finished));
    expect(getComputedStyle(box).visibility).to.equal('hidden');
    expect(textOf(box)).to.include('Your choice has been saved.');
    document.documentElement.removeAttribute('style');
  });
});
