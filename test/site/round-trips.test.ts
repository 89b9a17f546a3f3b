import { expect } from '@esm-bundle/chai';
import { listFiles } from '../package/ask-node.js';
import { policy } from '../policies.js';
import { cookieOf } from '../records.js';
import { held } from './chunks.js';
import { page, portal } from './pages.js';
import { closeSites } from './site.js';
import { visitSite } from './visits.js';

const GRANTED = cookieOf(['statistics'], ['media'], { at: Math.floor(Date.now() / 1000) });

const GATE = '<cookie-gate category="media"><iframe data-src="/film"></iframe></cookie-gate>';
const TABLE = '<cookie-table src="/cookies.json"></cookie-table>';
const STATEMENT = '<cookie-statement></cookie-statement>';

const inLanguage = (lang: string, html: string) => html.replace('lang="en"', `lang="${lang}"`);

/** The policy of the tests, with a service that is described by its kind. */
const WITH_KIND = JSON.stringify({
  ...policy,
  services: [
    ...policy.services,
    { id: 'films', category: 'media', kind: 'video', provider: 'Films', cookies: [] },
  ],
});

describe('on a slow network', () => {
  afterEach(closeSites);

  const pages: [string, string, string?][] = [
    ['a statement, on a first visit', page({ body: STATEMENT })],
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

  const elements: [string, string, string[]][] = [
    ['a statement', STATEMENT, ['statement', 'prerendered-content', 'existing-markup']],
    ['a table', TABLE, ['table', 'prerendered-content', 'existing-markup']],
    ['an embed', GATE, ['gate', 'gates']],
  ];
  for (const [what, body, names] of elements) {
    it(`the code of ${what} is requested together with what it imports and its texts`, async () => {
      const files = await held(...names, 'kind-texts', 'de.interface', 'de.kinds');
      const html = inLanguage('de', page({ body }));
      const routes = { ...portal({}, files), '/': html, '/cookies.json': WITH_KIND };
      const { isAsked } = await visitSite(routes);
      for (const path of Object.keys(files)) await isAsked(path);
    });
  }

  const languages = { de: 'de', 'de-AT': 'de', 'pt-BR': 'pt-BR', 'sr-Latn': 'sr-Latn' };
  for (const [lang, code] of Object.entries(languages)) {
    it(`a page in “${lang}” requests the translation together with the banner`, async () => {
      const files = await held('ask', 'languages', `${code}.banner`);
      const { isAsked } = await visitSite({ ...portal({}, files), '/': inLanguage(lang, page()) });
      for (const path of Object.keys(files)) await isAsked(path);
    });
  }

  for (const lang of ['ga', 'zh-TW', 'no', 'tn', 'xx']) {
    it(`a page in “${lang}” requests no file that does not exist`, async () => {
      const files = await listFiles('dist/cdn/chunks');
      const html = inLanguage(lang, page());
      const { asked, tab } = await visitSite({ ...portal(), '/': html });
      await tab.shown();
      const requested = (await asked()).flatMap((path) => path.split('/cdn/chunks/')[1] ?? []);
      expect(files).to.include.members(requested);
    });
  }

  for (const type of ['pointerover', 'focusin', 'click']) {
    it(`the banner requests all files of the settings at once on ${type}`, async () => {
      // By HTTP/1.1, browsers wait for no more than six files of a host.
      const texts = ['kind-texts', 'de.interface', 'de.kinds'];
      const files = await held('app', 'lit', 'settings', ...texts);
      const html = inLanguage('de', page());
      const routes = { ...portal({}, files), '/': html, '/cookies.json': WITH_KIND };
      const { tab, isAsked } = await visitSite(routes);
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
