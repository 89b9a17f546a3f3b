import { expect } from '@esm-bundle/chai';
import { cookieOf } from '../records.js';
import { portal } from './pages.js';
import { closeSites, openSite } from './site.js';

const LINES = `<p id="text">${'A line that runs from top to bottom. '.repeat(200)}</p>`;

/** Style sheets, by what they have. */
const SHEETS: Readonly<Record<string, string>> = {
  'vertical-rl on the root': 'html { writing-mode: vertical-rl }',
  'vertical-rl on the body': 'body { writing-mode: vertical-rl }',
  'vertical-lr, as Mongolian': 'html { writing-mode: vertical-lr }',
};

async function visit(sheet: string, banner = '') {
  const head = `<style>${sheet}</style>`;
  const site = await openSite(portal({ head, banner, body: LINES }), {
    viewport: { width: 1000, height: 700 },
  });
  return { site, tab: await site.open('/') };
}

const isMade = () => document.adoptedStyleSheets.some(({ cssRules }) => cssRules.length > 0);

/** Where the banner is, what the page keeps free, and where its longest line ends. */
const look = () => {
  const box = document.querySelector('cookie-banner')!.shadowRoot!.querySelector('section')!;
  const { left, right, top, bottom, width, height } = box.getBoundingClientRect();
  const own = getComputedStyle(document.documentElement);
  return {
    below: innerHeight - bottom,
    beside: [left, innerWidth - right],
    size: { width, height },
    room: [own.paddingTop, own.paddingRight, own.paddingBottom, own.paddingLeft],
    focusRoom: [own.scrollPaddingRight, own.scrollPaddingBottom, own.scrollPaddingLeft],
    covered: `${Math.ceil(innerHeight - top)}px`,
    isClear: document.querySelector('#text')!.getBoundingClientRect().bottom <= top,
  };
};

describe('a page whose lines run from top to bottom', () => {
  afterEach(closeSites);

  for (const [name, sheet] of Object.entries(SHEETS)) {
    it(`ends its lines above the banner at the lower edge of the view: ${name}`, async () => {
      const { tab } = await visit(sheet);
      await tab.shown();
      await tab.until(isMade);
      const { below, beside, size, room, focusRoom, covered, isClear } = await tab.evaluate(look);
      expect([below, ...beside]).to.deep.equal([16, 16, 16]);
      expect(size.height).to.be.below(200);
      expect(room).to.deep.equal(['0px', '0px', covered, '0px']);
      expect(focusRoom).to.deep.equal(['auto', covered, 'auto']);
      expect(isClear).to.be.true;
    });
  }

  it('has a banner with placement="top" at its beginning, and keeps what is focused beside it', async () => {
    const { tab } = await visit(SHEETS['vertical-rl on the root']!, 'placement="top"');
    await tab.shown();
    await tab.until(isMade);
    const { size, room, focusRoom } = await tab.evaluate(look);
    expect(size.width).to.be.below(300);
    expect(room).to.deep.equal(['0px', '0px', '0px', '0px']);
    expect(focusRoom).to.deep.equal([`${size.width}px`, 'auto', 'auto']);
  });

  for (const element of ['cookie-banner', 'cookie-settings']) {
    it(`has a dialog that is wider than it is high, as elsewhere: ${element}`, async () => {
      const isBanner = element === 'cookie-banner';
      const { tab } = await visit(
        SHEETS['vertical-rl on the root']!,
        isBanner ? 'placement="dialog"' : '',
      );
      if (!isBanner) await tab.clickPart('settings');
      const open = (name: string) =>
        document.querySelector(name)?.shadowRoot?.querySelector('dialog[open]');
      await tab.until(open, element);
      const mode = await tab.evaluate(
        (name) =>
          getComputedStyle(document.querySelector(name)!.shadowRoot!.querySelector('dialog')!)
            .writingMode,
        element,
      );
      expect(mode).to.equal('horizontal-tb');
    });
  }

  it('keeps what is focused beside the link back to the settings, not all of the view', async () => {
    const site = await openSite(
      portal({
        head: `<style>${SHEETS['vertical-rl on the root']}</style>`,
        banner: 'reopen revision="1"',
        body: LINES,
      }),
    );
    const value = cookieOf(['statistics'], ['media'], { at: Math.floor(Date.now() / 1000) });
    await site.plant([
      { name: 'cookies_preferences', domain: 'www.portal.example', path: '/', value },
    ]);
    const tab = await site.open('/');
    await tab.until(() => document.querySelector('[data-reopen]'));
    const { kept, size } = await tab.evaluate(() => ({
      kept: getComputedStyle(document.documentElement).scrollPaddingLeft,
      size: document.querySelector<HTMLElement>('[data-reopen]')!.offsetWidth,
    }));
    expect(kept).to.equal(`${size}px`);
    expect(size).to.be.below(100);
  });
});
