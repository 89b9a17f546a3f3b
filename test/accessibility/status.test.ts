import { expect } from '@esm-bundle/chai';
import type { LitElement } from 'lit';
import '../../src/define.js';
import type { CookieSettingsElement } from '../../src/define/settings.js';
import { memoryStorage } from '../../src/store/consent-storage.js';
import { recordConsole } from '../recording.js';
import {
  all,
  createStore,
  expectSame,
  mount,
  part,
  parts,
  rendered,
  textOf,
} from '../elements/mounting.js';

/** Texts of the live regions of an element, from top to bottom. */
const statuses = (element: Element) => all(element, '[role=status]');

const said = (element: Element) => statuses(element).map(textOf).filter(Boolean);

describe('a status message', () => {
  for (const [tag, text] of [
    ['cookie-settings', 'The cookie settings could not be loaded.'],
    ['cookie-table', 'The list of cookies could not be loaded.'],
    ['cookie-statement', 'The list of cookies could not be loaded.'],
  ] as const) {
    it(`about a failure appears in a live region that was empty before, <${tag}>`, async () => {
      const store = createStore({ policy: null });
      const element = await mount<LitElement>(tag, { store });
      const [status] = statuses(element);
      expect(textOf(status)).to.equal('');
      const output = recordConsole();
      store.failPolicy({ path: '', expected: 'a policy file' }, '/cookies.json');
      output.restore();
      await rendered(element);
      expectSame(statuses(element)[0], status);
      expect(textOf(status)).to.equal(text);
    });
  }

  for (const name of ['save', 'accept', 'reject']) {
    it(`after “${name}” in a dialog appears in a live region that was empty before`, async () => {
      const settings = await mount<CookieSettingsElement>('cookie-settings', { dialog: true });
      settings.show();
      await rendered(settings);
      const status = statuses(settings).at(-1)!;
      expect(part(settings, 'dialog').contains(status)).to.be.false;
      expect(textOf(status)).to.equal('');
      part(settings, name).click();
      await rendered(settings);
      expectSame(statuses(settings).at(-1), status);
      expect(said(settings)).to.deep.equal(['Your choice has been saved.']);
    });
  }

  it('appears once: in the banner or in the settings, whichever was answered', async () => {
    for (const answered of ['banner', 'settings']) {
      const store = createStore();
      const banner = await mount<LitElement>('cookie-banner', { store });
      const settings = await mount<CookieSettingsElement>('cookie-settings', {
        store,
        dialog: true,
      });
      if (answered === 'settings') settings.show();
      await rendered(settings);
      part(answered === 'banner' ? banner : settings, 'reject').click();
      await rendered(banner);
      await rendered(settings);
      expect([said(banner).length, said(settings).length], answered).to.deep.equal(
        answered === 'banner' ? [1, 0] : [0, 1],
      );
      banner.remove();
      settings.remove();
    }
  });

  it('says that the choice holds for this page only if the browser does not store it', async () => {
    const storage = { ...memoryStorage(), write: () => false };
    const store = createStore({ storage });
    const banner = await mount<LitElement>('cookie-banner', { store });
    const output = recordConsole();
    part(banner, 'reject').click();
    output.restore();
    await rendered(banner);
    expect(said(banner)).to.deep.equal([
      'Your choice applies to this page only: your browser has not stored it.',
    ]);
  });

  it('says that nothing is chosen yet; saving at that point denies all', async () => {
    const store = createStore();
    const settings = await mount<CookieSettingsElement>('cookie-settings', { store });
    expect(said(settings)).to.deep.equal(['No choice has been made yet.']);
    expect(parts<HTMLInputElement>(settings, 'switch').some(({ checked }) => checked)).to.be.false;
    part(settings, 'save').click();
    expect(store.decision('statistics')).to.equal('denied');
  });

  it('is not removed by a timer', async () => {
    const { setTimeout: original } = window;
    let timers = 0;
    const store = createStore();
    const banner = await mount<LitElement>('cookie-banner', { store });
    Object.assign(window, { setTimeout: () => (timers += 1) });
    part(banner, 'reject').click();
    await banner.updateComplete;
    Object.assign(window, { setTimeout: original });
    expect(timers).to.equal(0);
    expect(said(banner)).to.have.length(1);
  });
});

describe('a choice', () => {
  it('is not made by focusing or toggling a switch, nor by opening a list', async () => {
    const storage = memoryStorage();
    const store = createStore({ storage });
    const settings = await mount<CookieSettingsElement>('cookie-settings', { store });
    const heard: Event[] = [];
    settings.addEventListener('consent-change', (event) => heard.push(event));
    // The lists first: their switches are rendered when they open.
    for (const kind of ['summary', 'input']) {
      const controls = all(settings, kind);
      for (const control of controls) {
        control.focus();
        control.click();
        await rendered(settings);
      }
      expect(controls).to.have.length.above(2);
    }
    expect(storage.read()).to.be.undefined;
    expect(heard).to.be.empty;
  });
});
