import { expect } from '@esm-bundle/chai';
import { portal } from './pages.js';
import { closeSites } from './site.js';
import { visitSite } from './visits.js';

const IMPORTS = {
  'consent-elements/': '/modules/',
  lit: '/packages/lit/index.js',
  'lit/': '/packages/lit/',
  'lit-html': '/packages/lit-html/lit-html.js',
  'lit-html/': '/packages/lit-html/',
  'lit-element/': '/packages/lit-element/',
  '@lit/reactive-element': '/packages/@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '/packages/@lit/reactive-element/',
  '@lit/localize/': '/packages/@lit/localize/',
};

const MAP = `<script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>`;

const BODY = `<script type="text/plain" data-consent="statistics">ran.push('statistics')</script>
  <a href="#cookie-settings">Cookie settings</a>`;

describe('a page that loads the modules by an import map, without a bundler', () => {
  afterEach(closeSites);

  for (const [way, code] of [
    ['elements on demand', "import 'consent-elements/elements.js';"],
    [
      'all elements and start()',
      "import 'consent-elements/define.js'; import { start } from 'consent-elements/start.js'; start();",
    ],
  ] as const) {
    it(`asks, opens its gates and shows the settings: ${way}`, async () => {
      const script = `${MAP}<script type="module">${code}</script>`;
      const { tab } = await visitSite(portal({ script, body: BODY }));
      await tab.until(() =>
        document.querySelector('cookie-banner')!.shadowRoot?.querySelector('section'),
      );
      expect(await tab.evaluate(() => window.ran)).to.deep.equal([]);
      await tab.evaluate(() => {
        const { shadowRoot } = document.querySelector('cookie-banner')!;
        shadowRoot!.querySelector<HTMLElement>('[part=accept]')!.click();
      });
      await tab.until(() => window.ran.includes('statistics'));
      await tab.evaluate(() => document.querySelector<HTMLElement>('a[href^="#"]')!.click());
      await tab.until(() =>
        document.querySelector('cookie-settings')?.shadowRoot?.querySelector('dialog[open]'),
      );
    });
  }
});
