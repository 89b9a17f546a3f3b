import { expect } from '@esm-bundle/chai';
import { portal } from './pages.js';
import { closeSites, openSite } from './site.js';

const mootools = await (
  await fetch(new URL('../fixtures/libraries/mootools.js', import.meta.url))
).text();

const REPLACED: Readonly<Record<string, string>> = {
  MooTools: mootools,
  'a class Event of the page': 'class Event {}',
  'a function in the place of Event': 'window.Event = window.CustomEvent = function () {}',
};

const EMBEDS = `
  <iframe data-consent="media" data-src="/film.html" title="A film"></iframe>
  <img data-consent="media" data-src="/pixel.svg" alt="" />`;

const PICTURE = {
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>',
  headers: { 'content-type': 'image/svg+xml' },
};

describe('an embed, on a page that replaces the class of events', () => {
  afterEach(closeSites);

  for (const [name, script] of Object.entries(REPLACED)) {
    it(`receives its load event: ${name}`, async () => {
      const site = await openSite(
        portal(
          { head: `<script>${script}</script>`, body: EMBEDS },
          { '/film.html': 'A film', '/pixel.svg': PICTURE },
        ),
      );
      const tab = await site.open('/');
      await tab.evaluate(() => {
        for (const embed of document.querySelectorAll('iframe, img')) {
          embed.addEventListener('load', () => window.ran.push(embed.localName));
        }
      });
      await tab.clickPart('accept');
      await tab.until(() => window.ran.includes('iframe') && window.ran.includes('img'));
      const errors = (await tab.messages()).filter(({ type }) => type === 'pageerror');
      expect(errors).to.deep.equal([]);
    });
  }
});
