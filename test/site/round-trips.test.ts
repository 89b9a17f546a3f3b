import { cookieOf } from '../records.js';
import { held } from './chunks.js';
import { page, portal } from './pages.js';
import { closeSites } from './site.js';
import { visitSite } from './visits.js';

const GRANTED = cookieOf(['statistics'], ['media'], { at: Math.floor(Date.now() / 1000) });

const GATE = '<cookie-gate category="media"><iframe data-src="/film"></iframe></cookie-gate>';

const TABLE = '<cookie-table src="/cookies.json"></cookie-table>';

describe('on a slow network', () => {
  afterEach(closeSites);

  const pages: [string, string, string?][] = [
    ['a statement, on a first visit', page({ body: '<cookie-statement></cookie-statement>' })],
    ['an embed, on a return visit', page({ body: GATE }), GRANTED],
    ['a table and no banner', page({ body: TABLE }).replace(/<cookie-banner.*/, '')],
  ];
  for (const [what, html, choice] of pages) {
    it(`a page with ${what}, requests at once what every element needs`, async () => {
      const files = await held('app', 'deletion', 'lit', 'watch');
      const { isAsked } = await visitSite({ ...portal({}, files), '/': html }, { choice });
      // None of them is answered.
      for (const path of Object.keys(files)) await isAsked(path);
    });
  }

  for (const type of ['pointerover', 'focusin', 'click']) {
    it(`the banner requests all files of the settings at once on ${type}`, async () => {
      const files = await held('app', 'deletion', 'lit', 'settings');
      const { tab, isAsked } = await visitSite(portal({}, files));
      await tab.shown();
      await tab.evaluate((name) => {
        const { shadowRoot } = document.querySelector('cookie-banner')!;
        const button = shadowRoot!.querySelector('[part=settings]')!;
        button.dispatchEvent(new Event(name, { bubbles: true }));
      }, type);
      for (const path of Object.keys(files)) await isAsked(path);
    });
  }
});
