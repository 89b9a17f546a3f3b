import { expect } from '@esm-bundle/chai';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { itNeeds } from '../needs.js';
import { expectNone, expectSame, focused, part, rendered, textOf } from './mounting.js';
import { setup } from './settings-page.js';

const WAYS = ['Escape', 'the close button'] as const;

/** The dialog with a switch that was moved by the keyboard, as browsers expect of a visitor. */
async function setupMoved() {
  const found = await setup({ dialog: true });
  const { settings, open, choice } = found;
  await open();
  choice('statistics').focus();
  await sendKeys({ press: ' ' });
  await rendered(settings);
  const leave = async (way: (typeof WAYS)[number]) => {
    if (way === 'Escape') await sendKeys({ press: 'Escape' });
    else part(settings, 'close').click();
    await rendered(settings);
  };
  const isOpen = () => part<HTMLDialogElement>(settings, 'dialog')?.open ?? false;
  const status = () => textOf(settings.shadowRoot!.querySelector('.status'));
  const press = async (name: string) => {
    part(settings, name).click();
    await rendered(settings);
  };
  return { ...found, leave, isOpen, status, press };
}

describe('switches of <cookie-settings> that are not saved', () => {
  it('are announced in the status line that was there before', async () => {
    const { settings, choice } = await setup();
    const line = settings.shadowRoot!.querySelector('.status')!;
    choice('media').click();
    await rendered(settings);
    expectSame(settings.shadowRoot!.querySelector('.status'), line);
    expect(line.getAttribute('role')).to.equal('status');
    expect(textOf(line)).to.equal('Not saved yet.');
  });

  it('are not announced once they are back where they were', async () => {
    const { settings, choice } = await setup();
    for (const text of ['Not saved yet.', 'No choice has been made yet.']) {
      choice('media').click();
      await rendered(settings);
      expect(textOf(settings.shadowRoot!.querySelector('.status'))).to.equal(text);
    }
  });

  it('are saved by the strongest button; the two answers beside it are equal', async () => {
    const { settings } = await setup();
    const [accept, reject, save] = ['accept', 'reject', 'save'].map((name) =>
      getComputedStyle(part(settings, name)),
    );
    expect(accept!.backgroundColor).to.equal(reject!.backgroundColor);
    expect(accept!.color).to.equal(reject!.color);
    expect(save!.backgroundColor).to.equal(accept!.color);
  });

  for (const way of WAYS) {
    it(`keep the dialog open with a question on ${way}`, async () => {
      const { leave, isOpen, settings, status, store } = await setupMoved();
      await leave(way);
      expect(isOpen()).to.be.true;
      expect(status()).to.equal(
        'Your changes have not been saved yet. Do you want to save or discard them?',
      );
      expect(textOf(part(settings, 'discard'))).to.equal('Discard changes');
      expectNone(part(settings, 'accept'));
      expectSame(focused(), part(settings, 'save'));
      expect(store.undecided).to.have.length(2);
    });

    it(`are discarded without another question on ${way} again`, async () => {
      const { leave, closed, opener, open, choice, store } = await setupMoved();
      await leave(way);
      await leave(way);
      await closed();
      expectSame(focused(), opener);
      expect(store.undecided).to.have.length(2);
      await open();
      expect(choice('statistics').checked).to.be.false;
    });
  }

  itNeeds(
    'a dialog that closes on a press outside of it',
    'keep the dialog open with a question on a press outside of it',
    async () => {
      const { isOpen, settings, status, closed } = await setupMoved();
      const press = () => sendMouse({ type: 'click', position: [2, 2] });
      await press();
      await rendered(settings);
      expect(isOpen()).to.be.true;
      expect(status()).to.include('save or discard them?');
      await press();
      await closed();
      await resetMouse();
    },
  );

  it('are saved from the question', async () => {
    const { leave, press, closed, store, opener } = await setupMoved();
    await leave('Escape');
    await press('save');
    await closed();
    expect([store.isGranted('statistics'), store.isGranted('media')]).to.deep.equal([true, false]);
    expectSame(focused(), opener);
  });

  it('are discarded from the question', async () => {
    const { leave, press, closed, store, opener } = await setupMoved();
    await leave('Escape');
    await press('discard');
    await closed();
    expect(store.undecided).to.have.length(2);
    expectSame(focused(), opener);
  });

  it('put the answers back when another switch is moved instead of an answer', async () => {
    const { leave, choice, settings, status, isOpen } = await setupMoved();
    await leave('the close button');
    choice('media').focus();
    await sendKeys({ press: ' ' });
    await rendered(settings);
    expect(status()).to.equal('Not saved yet.');
    expectNone(part(settings, 'discard'));
    expect(part(settings, 'accept')).to.exist;
    await leave('Escape');
    expect(isOpen()).to.be.true;
  });

  it('are left without a question by close()', async () => {
    const { settings, closed } = await setupMoved();
    settings.close();
    await closed();
  });

  it('leave no question where nothing was moved', async () => {
    const { settings, closed } = await setup({ dialog: true });
    settings.show();
    await rendered(settings);
    await sendKeys({ press: 'Escape' });
    await closed();
  });
});
