import { expect } from '@esm-bundle/chai';
import { portal } from './pages.js';
import { closeSites, openSite, type Tab } from './site.js';
import { standsAt, takesClick } from './view.js';

/** What a page lays over a corner of the view, above all else. */
const CHAT =
  'position: fixed; inset: auto 8px 8px auto; z-index: 2147483647; width: 72px; height: 110px';

/** Whether an answer gets the clicks in all its corners. */
const isFree = (tab: Tab, name: string) =>
  tab.until((wanted) => {
    const root = document.querySelector('cookie-banner')!.shadowRoot;
    const button = root?.querySelector(`[part=${wanted}]`);
    if (!button) return false;
    const { left, right, top, bottom } = button.getBoundingClientRect();
    return [left + 8, right - 8].every((x) =>
      [top + 8, bottom - 8].every((y) => root!.elementFromPoint(x, y) === button),
    );
  }, name);

const isMoved = () =>
  document.querySelector('cookie-banner')!.shadowRoot!.querySelector(':popover-open') !== null;

describe('what a page lays over the view', () => {
  afterEach(closeSites);

  const visit = async (body: string) => {
    const viewport = { width: 320, height: 568 };
    const site = await openSite(portal({ body }), { viewport });
    return site.open('/');
  };

  for (const [what, markup] of [
    ['the button of a chat', `<button style="${CHAT}">Chat</button>`],
    ['the frame of a chat', `<iframe style="${CHAT}" title="Chat" srcdoc="Chat"></iframe>`],
  ] as const) {
    it(`covers no answer: ${what}`, async () => {
      const tab = await visit(markup);
      await isFree(tab, 'reject');
      await isFree(tab, 'settings');
      await takesClick(tab);
    });

    it(`covers no answer when it comes later: ${what}`, async () => {
      const tab = await visit('');
      await standsAt(tab, 'end');
      await tab.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), markup);
      await isFree(tab, 'reject');
      await takesClick(tab);
    });
  }

  it('stays above the banner where it is modal', async () => {
    const tab = await visit('<dialog>A question of the page</dialog>');
    await standsAt(tab, 'end');
    await tab.evaluate(() => document.querySelector('dialog')!.showModal());
    await tab.rest();
    expect(await tab.evaluate(isMoved)).to.be.false;
  });

  it('stays above the banner where it is modal in a shadow root, as the settings are', async () => {
    const tab = await visit('');
    await standsAt(tab, 'end');
    await tab.clickPart('settings');
    await tab.until(() =>
      document.querySelector('cookie-settings')?.shadowRoot?.querySelector('dialog:modal'),
    );
    await tab.rest();
    expect(await tab.evaluate(isMoved)).to.be.false;
  });
});

/** What keeps the focus in a dialog that is open, in the ways of Bootstrap 3 and of later versions. */
const TRAPS: Readonly<Record<string, string>> = {
  'a listener of the document': 'document.addEventListener("focusin", back)',
  'a listener of the body': 'document.body.addEventListener("focusin", back)',
  'a listener of the window': 'addEventListener("focusin", back)',
};

describe('a page that traps the focus in its dialog', () => {
  afterEach(closeSites);

  for (const [what, listen] of Object.entries(TRAPS)) {
    it(`leaves the focus in the banner: ${what}`, async () => {
      const body = `<div id="dialog" tabindex="-1"><input id="field" /></div><script>
        const back = ({ target }) => dialog.contains(target) || dialog.focus();
        ${listen};
        dialog.focus();
      </script>`;
      const site = await openSite(portal({ body }));
      const tab = await site.open('/');
      await standsAt(tab, 'end');
      await tab.evaluate(() => {
        const root = document.querySelector('cookie-banner')!.shadowRoot!;
        root.querySelector<HTMLElement>('[part=reject]')!.focus();
      });
      expect(await tab.evaluate(() => document.activeElement!.localName)).to.equal('cookie-banner');
      await tab.press('Enter');
      await tab.heard('consent-change');
    });
  }
});
