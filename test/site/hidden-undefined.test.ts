import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
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
