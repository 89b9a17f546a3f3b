import { expect } from '@esm-bundle/chai';
import { aTimeout } from '@open-wc/testing-helpers';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../accessible.js';
import '../../src/define/gate.js';
import { eventually } from '../eventually.js';
import {
  expectNone,
  expectSame,
  focused,
  mount,
  openLists,
  part,
  parts,
  rendered,
  textOf,
} from './mounting.js';
import { setup } from './settings-page.js';

describe('the dialog of <cookie-settings>', () => {
  for (const properties of [{}, { dialog: true }]) {
    const where = properties.dialog ? 'which shows nothing else' : 'in the page';

    it(`opens as a native modal with a name, from an element ${where}`, async () => {
      const { open, settings } = await setup(properties);
      const dialog = await open();
      expect(dialog.matches(':modal')).to.be.true;
      expect(settings.matches(':state(open)')).to.be.true;
      const title = settings.shadowRoot!.getElementById(dialog.getAttribute('aria-labelledby')!);
      expect(textOf(title)).to.equal('Cookie settings');
      expect(dialog.contains(focused())).to.be.true;
    });

    it(`opens again before its close event is dispatched, from an element ${where}`, async () => {
      const { open, choice } = await setup(properties);
      const dialog = await open();
      choice('statistics').click();
      // As Escape does: the event comes in a task of its own.
      dialog.close();
      expect((await open()).matches(':modal')).to.be.true;
      await aTimeout(50);
      expect(dialog.matches(':modal')).to.be.true;
      expect(choice('statistics').checked).to.be.false;
    });

    it(`stays closed if it is updated before its close event, from an element ${where}`, async () => {
      const { open, closed, settings } = await setup(properties);
      const dialog = await open();
      // As Escape does: the event comes in a task of its own.
      dialog.close();
      settings.requestUpdate();
      await settings.updateComplete;
      expect(dialog.open).to.be.false;
      await closed();
    });

    it(`closes on Escape without saving, from an element ${where}`, async () => {
      const { open, closed, choice, store, settings } = await setup(properties);
      await open();
      choice('statistics').click();
      // Asks first where a script's click counts as an action of the visitor; Chromium closes at once.
      await sendKeys({ press: 'Escape' });
      await rendered(settings);
      if (settings.matches(':state(open)')) await sendKeys({ press: 'Escape' });
      await closed();
      expect(store.undecided).to.have.length(2);
      expect(settings.matches(':state(open)')).to.be.false;
      await open();
      expect(choice('statistics').checked).to.be.false;
    });

    it(`restores focus to its opener, from an element ${where}`, async () => {
      const { open, closed, opener } = await setup(properties);
      await open();
      await sendKeys({ press: 'Escape' });
      await closed();
      expectSame(focused(), opener);
    });
  }

  it('restores focus to an opener that a click did not focus, as in Safari', async () => {
    const { open, closed, opener, settings } = await setup({ dialog: true });
    await open();
    settings.close();
    await closed();
    opener.blur();
    settings.show(opener);
    await rendered(settings);
    await sendKeys({ press: 'Escape' });
    await closed();
    expectSame(focused(), opener);
  });

  it('restores focus to an opener in another shadow root', async () => {
    const { open, closed, page } = await setup({ dialog: true });
    const root = page.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const inner = root.appendChild(document.createElement('button'));
    await open(inner);
    await sendKeys({ press: 'Escape' });
    await closed();
    expectSame(focused(), inner);
  });

  for (const name of ['save', 'accept', 'reject'] as const) {
    it(`closes after ${name} and restores focus`, async () => {
      const { open, closed, opener, settings, store } = await setup({ dialog: true });
      await open();
      part(settings, name).click();
      await closed();
      expect(store.undecided).to.be.empty;
      expectSame(focused(), opener);
    });
  }

  it('has a named close button that saves nothing', async () => {
    const { open, closed, settings, store } = await setup();
    await open();
    const close = part(settings, 'close');
    expect(textOf(close)).to.equal('Close');
    close.click();
    await closed();
    expect(store.undecided).to.have.length(2);
  });

  it('closes by close()', async () => {
    const { open, closed, settings } = await setup();
    await open();
    settings.close();
    await closed();
  });

  it('keeps one set of input names while it is open', async () => {
    const { open, settings } = await setup();
    await open();
    await openLists(settings);
    const names = parts<HTMLInputElement>(settings, 'switch').map(({ name }) => name);
    expect(names).to.include('heatmap');
    expect(new Set(names).size).to.equal(names.length);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`passes axe in ${colorScheme}`, async () => {
      document.documentElement.style.colorScheme = colorScheme;
      const { open, settings } = await setup();
      await open();
      await openLists(settings);
      try {
        await expect(settings).to.be.accessible();
      } finally {
        document.documentElement.removeAttribute('style');
      }
    });
  }

  describe('prepared', () => {
    async function setupAhead(properties: Record<string, unknown> = { dialog: true }) {
      const found = await setup(properties);
      found.settings.prepare();
      await rendered(found.settings);
      return found;
    }

    it('is rendered hidden and opens unchanged', async () => {
      const { settings, open } = await setupAhead();
      const dialog = part<HTMLDialogElement>(settings, 'dialog');
      expect(dialog.checkVisibility()).to.be.false;
      expect(settings.matches(':state(open)')).to.be.false;
      expectSame(await open(), dialog);
      expect(dialog.matches(':modal')).to.be.true;
      expect(dialog.contains(focused())).to.be.true;
    });

    it('is laid out once before it is visible', async () => {
      const measure = HTMLDialogElement.prototype.getBoundingClientRect;
      const laidOut: [visibility: string, width: number][] = [];
      HTMLDialogElement.prototype.getBoundingClientRect = function () {
        const rect = measure.call(this);
        laidOut.push([getComputedStyle(this).visibility, rect.width]);
        return rect;
      };
      const { settings } = await setupAhead().finally(() => {
        HTMLDialogElement.prototype.getBoundingClientRect = measure;
      });
      expect(laidOut).to.have.length(1);
      const [[visibility, width]] = laidOut as [[string, number]];
      expect(visibility).to.equal('hidden');
      expect(width).to.be.greaterThan(200);
      expect(part(settings, 'dialog').style.cssText).to.equal('');
    });

    it('is removed after it was opened and closed', async () => {
      const { open, closed } = await setupAhead();
      await open();
      await sendKeys({ press: 'Escape' });
      await closed();
    });

    it('shows the current choices when it opens', async () => {
      const { store, choice, open } = await setupAhead();
      store.save({ statistics: 'granted' });
      await open();
      expect(choice('statistics').checked).to.be.true;
    });

    it('is removed after a decision elsewhere or when its element is removed', async () => {
      const { settings, store, page } = await setupAhead();
      store.rejectAll();
      await rendered(settings);
      expectNone(part(settings, 'dialog'));
      settings.prepare();
      settings.remove();
      page.append(settings);
      await rendered(settings);
      expectNone(part(settings, 'dialog'));
    });

    it('is not rendered for inline settings', async () => {
      const { settings } = await setupAhead({});
      expectNone(part(settings, 'dialog'));
    });
  });

  for (const fade of [
    'body > * { animation: fade 60s }',
    '* { animation: fade 60s both }',
    'body { opacity: 0 }',
  ]) {
    it(`opens in a page that fades its content in: ${fade}`, async () => {
      const style = document.createElement('style');
      style.textContent = `@keyframes fade { from { opacity: 0 } } ${fade}`;
      document.head.append(style);
      try {
        const { open } = await setup({ dialog: true });
        expect((await open()).matches(':modal')).to.be.true;
      } finally {
        style.remove();
      }
    });
  }

  for (const zoom of ['body { zoom: 1.25 }', 'body { zoom: 1.5 }', 'html { zoom: 2 }']) {
    it(`fits into the view of a page with ${zoom}`, async () => {
      const style = document.createElement('style');
      style.textContent = zoom;
      document.head.append(style);
      try {
        const { open } = await setup({ dialog: true });
        const { top, bottom } = (await open()).getBoundingClientRect();
        expect(top).to.be.above(0);
        expect(bottom).to.be.below(innerHeight);
      } finally {
        style.remove();
      }
    });
  }

  for (const width of [320, 1000]) {
    it(`has a bar with its heading from edge to edge at ${width} px`, async () => {
      await setViewport({ width, height: 600 });
      const { open, settings } = await setup({ dialog: true });
      const { clientWidth } = await open();
      expect(part(settings, 'header').offsetWidth).to.equal(clientWidth);
      await setViewport({ width: 800, height: 600 });
    });
  }

  for (const type of ['wheel', 'touchmove']) {
    it(`keeps ${type} from scripts that scroll the page`, async () => {
      const { open } = await setup({ dialog: true });
      const dialog = await open();
      const seen: Event[] = [];
      const ending = new AbortController();
      addEventListener(type, (event) => seen.push(event), ending);
      dialog.firstElementChild!.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      expect(seen).to.be.empty;
      document.body.dispatchEvent(new Event(type, { bubbles: true }));
      expect(seen).to.have.length(1);
      ending.abort();
    });
  }

  it('closes at once when a blocker hides it, and does not block the page', async () => {
    const style = document.createElement('style');
    style.textContent = 'cookie-settings { display: none !important }';
    document.head.append(style);
    try {
      const { open, page, settings, store } = await setup({ dialog: true });
      await open();
      await eventually(() => !settings.shadowRoot!.querySelector('dialog[open]'));
      expect(settings.matches(':state(open)')).to.be.false;
      expect(store.undecided).to.have.length(2);
      page.querySelector('a')!.focus();
      expectSame(focused(), page.querySelector('a'));
    } finally {
      style.remove();
    }
  });

  for (const width of [320, 640]) {
    it(`scrolls its choices only vertically at ${width} px`, async () => {
      const { open, settings } = await setup();
      await open();
      await setViewport({ width, height: 400 });
      const form = part(settings, 'form');
      expect(form.scrollHeight).to.be.greaterThan(form.clientHeight);
      expect(form.scrollWidth).to.equal(form.clientWidth);
      await setViewport({ width: 800, height: 600 });
    });
  }

  for (const width of [320, 800]) {
    it(`aligns heading, choices and answers at ${width} px`, async () => {
      await setViewport({ width, height: 600 });
      const { open, settings } = await setup();
      await open();
      const box = (name: string) => part(settings, name).getBoundingClientRect();
      const [form, category] = [box('form'), box('category')];
      const foot = part(settings, 'actions').parentElement!;
      const { paddingInlineStart } = getComputedStyle(foot);
      expect(box('heading').left).to.equal(category.left);
      expect(category.left - form.left).to.be.closeTo(parseFloat(paddingInlineStart), 1);
      expect(form.right - category.right).to.be.closeTo(parseFloat(paddingInlineStart), 20);
      expect(box('actions').left).to.equal(category.left);
      expect(foot.offsetWidth).to.be.closeTo(part(settings, 'form').clientWidth, 1);
      await setViewport({ width: 800, height: 600 });
    });
  }

  it('keeps heading and answers in view without overlapping the choices', async () => {
    await setViewport({ width: 320, height: 560 });
    const { open, settings, choice } = await setup();
    const dialog = (await open()).getBoundingClientRect();
    const box = (name: string) => part(settings, name).getBoundingClientRect();
    for (const id of ['media', 'statistics']) {
      choice(id).focus();
      // WebKit scrolls to what the keyboard focuses, not to what a script focuses.
      choice(id).scrollIntoView({ block: 'nearest' });
      const { top, bottom } = choice(id).getBoundingClientRect();
      expect(top, id).to.be.at.least(Math.max(box('heading').bottom, box('close').bottom));
      expect(bottom, id).to.be.at.most(box('actions').top);
    }
    expect(box('heading').top).to.be.at.least(dialog.top);
    await setViewport({ width: 800, height: 600 });
  });

  it('follows the viewport while open, whatever else is in the page', async () => {
    await mount('cookie-banner');
    await mount('cookie-gate', { category: 'media' }, '<template></template>');
    const { open, settings } = await setup({ dialog: true });
    await open();
    const inset = () =>
      parseFloat(getComputedStyle(part(settings, 'actions').parentElement!).paddingInlineStart);
    const wide = inset();
    await setViewport({ width: 320, height: 568 });
    expect(inset()).to.be.lessThan(wide);
    await setViewport({ width: 800, height: 600 });
    expect(inset()).to.equal(wide);
  });

  it('fits a 320 × 256 viewport and lets every button be scrolled to', async () => {
    const { open, settings } = await setup();
    const dialog = await open();
    await setViewport({ width: 320, height: 256 });
    const { left, right, bottom } = dialog.getBoundingClientRect();
    expect([left >= 0, right <= 320, bottom <= 256]).to.deep.equal([true, true, true]);
    for (const name of ['accept', 'reject', 'save']) {
      part(settings, name).scrollIntoView({ block: 'nearest' });
      expect(part(settings, name).getBoundingClientRect().bottom, name).to.be.at.most(257);
      expect(part(settings, name).getBoundingClientRect().right, name).to.be.at.most(320);
    }
    await setViewport({ width: 800, height: 600 });
  });

  it('closes when it is removed from the page and can be opened again', async () => {
    const { open, settings } = await setup({ dialog: true });
    await open();
    const { parentElement } = settings;
    settings.remove();
    expectNone(document.querySelector(':modal'));
    parentElement!.append(settings);
    await rendered(settings);
    expectNone(part(settings, 'dialog'));
    expect((await open()).matches(':modal')).to.be.true;
  });
});
