import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
import { FILM, gate, PLAYER, visitEmbeds } from './embed-pages.js';
import { closeSites } from './site.js';

describe('a page that has a variable of the name URL', () => {
  afterEach(closeSites);

  for (const script of ["var URL = '/api'", "const URL = '/api'", 'class URL {}']) {
    it(`asks before an embed from its address, and shows it after consent: ${script}`, async () => {
      const { tab, others, isShut } = await visitEmbeds({
        banner: 'prefetch',
        head: `<script>${script};</script>`,
        body: gate(FILM),
      });
      await isShut();
      await tab.until(() => document.querySelector('link[rel=prefetch]'));
      await tab.clickPart('accept');
      await eventually(async () => (await others()).includes(PLAYER), 'the player is asked for');
      const errors = (await tab.messages()).filter(({ type }) => type === 'pageerror');
      expect(errors).to.deep.equal([]);
    });
  }
});
