import { expect } from '@esm-bundle/chai';
import { policy } from '../policies.js';
import { cookieOf } from '../records.js';
import { page } from './pages.js';
import { closeSites } from './site.js';
import { visitSite } from './visits.js';

const JSON_TEXT = JSON.stringify(policy);

/** Statements that give a banner its policy in one way. */
const WAYS = {
  'a property': `banner.policy = ${JSON_TEXT};`,
  'the address as an attribute': `banner.setAttribute('src', '/cookies.json');`,
  'the address as a property': `banner.src = '/cookies.json';`,
  'a child of JSON': `
    const json = document.createElement('script');
    json.type = 'application/json';
    banner.append(json);
    json.textContent = ${JSON.stringify(JSON_TEXT)};`,
};

const APPEND = 'document.body.prepend(banner);';

const ENTRIES = ['/cdn/elements.js', '/cdn/elements.all.js'] as const;

/** A page that makes its banner by `make()` and gives it a policy by `give()`. */
const pageWith = (entry: string, way: string, atOnce: string) =>
  page({
    // Unlike the address of a script, this lets the page load while the test holds the file back.
    script: `<script>import('${entry}')</script>`,
    body: `<script>
      const banner = document.createElement('cookie-banner');
      window.make = () => { ${APPEND} };
      window.give = () => { ${way} };
      ${atOnce}
    </script>`,
  }).replace(/<cookie-banner.*<\/cookie-banner>/, '');

declare global {
  interface Window {
    make(): void;
    give(): void;
  }
}

interface Visit {
  readonly entry: string;
  readonly way?: string;
  /** What the page does while it is read. */
  readonly atOnce?: string;
  readonly isHeld?: boolean;
  readonly choice?: string;
}

async function visit({ entry, way = '', atOnce = '', isHeld = false, choice }: Visit) {
  const routes = {
    '/': pageWith(entry, way, atOnce),
    '/cookies.json': JSON_TEXT,
    ...(isHeld && { [entry]: { held: true } }),
  };
  const visited = await visitSite(routes, { choice });
  return {
    ...visited,
    /** The code has loaded and has found nothing to do. */
    settles: async () => {
      await visited.tab.until(() => document.readyState === 'complete');
      await visited.tab.until(() => window.waitsForIdle || customElements.get('cookie-banner'));
      await visited.tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    },
    shows: () =>
      visited.tab.until(() =>
        document.querySelector('cookie-banner')?.shadowRoot?.querySelector('[part=region]'),
      ),
  };
}

describe('a policy given', () => {
  afterEach(closeSites);

  for (const entry of ENTRIES) {
    for (const [which, way] of Object.entries(WAYS)) {
      it(`by ${which} before the banner is inserted is used, ${entry}`, async () => {
        const { shows } = await visit({ entry, way, atOnce: 'give(); make();' });
        await shows();
      });

      it(`by ${which} after the banner is inserted but before the code loads is used, ${entry}`, async () => {
        const visited = await visit({ entry, way, atOnce: 'make();', isHeld: true });
        await visited.tab.until(() => document.querySelector('cookie-banner'));
        await visited.tab.evaluate(() => window.give());
        await visited.site.release(entry);
        await visited.shows();
      });

      it(`by ${which} long after the code has loaded is used, ${entry}`, async () => {
        const { tab, settles, shows } = await visit({ entry, way, atOnce: 'make();' });
        await settles();
        await tab.evaluate(() => window.give());
        await shows();
      });

      it(`by ${which} of a banner that is inserted later is used, ${entry}`, async () => {
        const { tab, settles, shows } = await visit({ entry, way });
        await settles();
        await tab.evaluate(() => window.make());
        await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
        await tab.evaluate(() => window.give());
        await shows();
      });
    }

    for (const options of ["{ src: '/cookies.json' }", `{ policy: ${JSON_TEXT} }`]) {
      const kind = options.slice(2, options.indexOf(':'));
      const start = `import('${entry}').then(({ start }) => start(${options}));`;
      it(`by start() with ${kind} before the banner is inserted is used, ${entry}`, async () => {
        const { tab, settles, shows } = await visit({ entry, atOnce: start });
        await settles();
        await tab.evaluate(() => window.make());
        await shows();
      });

      it(`by start() with ${kind} after the banner is inserted is used, ${entry}`, async () => {
        const { tab, settles, shows } = await visit({ entry, way: start, atOnce: 'make();' });
        await settles();
        await tab.evaluate(() => window.give());
        await shows();
      });
    }
  }

  it('with a mistake is reported once, even when the element is defined later', async () => {
    const way = `banner.policy = ${JSON.stringify({ ...policy, updated: '2026-13-41' })};`;
    const entry = '/cdn/elements.js';
    const { tab, shows } = await visit({ entry, way, atOnce: 'give(); make();' });
    await shows();
    await tab.shown();
    await tab.store((store) => store.isGranted('statistics'));
    await tab.evaluate(() => window.idle());
    await tab.hasStore();
    const errors = (await tab.messages()).filter(({ text }) => /updated/.test(text));
    expect(errors).to.have.length(1);
  });

  it('late shows no banner to a visitor who has refused', async () => {
    const choice = cookieOf([], ['statistics', 'media'], { at: Math.floor(Date.now() / 1000) });
    const entry = '/cdn/elements.js';
    const way = WAYS['a property'];
    const { tab, settles, boxes } = await visit({ entry, way, atOnce: 'make();', choice });
    await settles();
    await tab.evaluate(() => window.give());
    await tab.heard('consent-ready');
    expect(await boxes()).to.equal(0);
  });
});
