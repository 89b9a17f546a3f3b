import { expect } from '@esm-bundle/chai';
import { MODULES, portal } from './pages.js';
import { closeSites } from './site.js';
import { visitSite } from './visits.js';

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
      const script = `${MODULES}<script type="module">${code}</script>`;
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
