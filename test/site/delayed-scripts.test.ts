import { expect } from '@esm-bundle/chai';
import { page, portal } from './pages.js';
import { closeSites, openSite } from './site.js';

/** Inserts delayed scripts again on the first key, in order, with their own type and attributes. */
const DELAYER = `<script>
  addEventListener('keydown', async () => {
    for (const old of document.querySelectorAll('script[type=delayed]')) {
      const script = document.createElement('script');
      for (const { name, value } of old.attributes) script.setAttribute(name, value);
      script.type = old.dataset.delayedType || 'text/javascript';
      script.text = old.text;
      script.async = false;
      old.replaceWith(script);
      if (script.src && script.type !== 'text/plain')
        await new Promise((done) => (script.onload = script.onerror = done));
    }
  }, { once: true });
</script>`;

const gated = (type: string) =>
  `<script ${type} data-consent="statistics">ran.push('inline')</script>
   <script ${type} data-consent="statistics" src="/statistics.js"></script>`;

const PLAIN = 'type="text/plain"';
const DELAYED_GATE = 'type="delayed" data-delayed-type="text/plain"';
const TAG = '<script type="module" src="/cdn/elements.js"></script>';
const DELAYED_TAG =
  '<script type="delayed" data-delayed-type="module" src="/cdn/elements.js"></script>';

/** What a plugin delays until the visitor does something. */
const PAGES: Readonly<Record<string, readonly [tag: string, gate: string]>> = {
  'the package': [DELAYED_TAG, PLAIN],
  'gated scripts': [TAG, DELAYED_GATE],
  'the package and gated scripts': [DELAYED_TAG, DELAYED_GATE],
};

describe('a page whose scripts a plugin delays', () => {
  afterEach(closeSites);

  for (const [name, [script, type]] of Object.entries(PAGES)) {
    it(`asks once they run, and runs what is gated only after consent: ${name}`, async () => {
      const site = await openSite(
        portal(
          {},
          {
            '/': page({ head: DELAYER, script, body: gated(type) }),
            '/statistics.js': 'ran.push("file")',
          },
        ),
      );
      const tab = await site.open('/');
      await tab.press('a');
      await tab.shown();
      expect(await tab.evaluate(() => window.ran)).to.deep.equal([]);
      expect(await site.paths()).not.to.include('/statistics.js');
      await tab.clickPart('accept');
      await tab.until(() => window.ran.length === 2);
      expect(await tab.evaluate(() => window.ran)).to.deep.equal(['inline', 'file']);
    });
  }
});
