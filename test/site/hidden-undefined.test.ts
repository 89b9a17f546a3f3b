import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
import { chunk } from './chunks.js';
import { portal } from './pages.js';
import { closeSites, openSite } from './site.js';

/** What libraries of components recommend against a flash of what is not styled yet. */
const RULES = [
  ':not(:defined) { visibility: hidden; }',
  ':not(:defined) { display: none; }',
  'body :not(:defined) { visibility: hidden !important; }',
];

describe('a page that hides elements until they are defined', () => {
  afterEach(closeSites);

  for (const rule of RULES) {
    it(`shows the banner, which takes an answer: ${rule}`, async () => {
      const site = await openSite(portal({ head: `<style>${rule}</style>` }));
      const tab = await site.open('/');
      await tab.clickPart('reject');
      await tab.gone();
      await eventually(async () =>
        /&yes=&no=statistics\.media$/.test((await site.cookies())[0]!.value),
      );
      expect(await tab.messages()).to.deep.equal([]);
    });
  }
});

/** What blockers hide banners by. */
const BLOCKERS = [
  'cookie-banner { display: none !important; }',
  'cookie-banner, [id*="cookie-banner"] { visibility: hidden !important; }',
];

describe('a blocker that hides the banner', () => {
  afterEach(closeSites);

  for (const rule of BLOCKERS) {
    it(`has the page load nothing more: ${rule}`, async () => {
      const site = await openSite(portal({ head: `<style>${rule}</style>` }, { '/later': '' }));
      const tab = await site.open('/');
      await tab.heard('consent-ready');
      // Whatever the banner requests once it is painted is requested before.
      await tab.evaluate(async () => {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        await fetch('/later');
      });
      await eventually(async () => (await site.paths()).includes('/later'));
      const requested = (await site.requests()).map(({ path }) => path);
      expect(requested).not.to.include(await chunk('app'));
      expect(await tab.evaluate(() => document.querySelectorAll('not-defined').length)).to.equal(0);
    });
  }
});
