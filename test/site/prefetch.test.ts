import { expect } from '@esm-bundle/chai';
import { chunk } from './chunks.js';
import { portal } from './pages.js';
import { closeSites } from './site.js';
import { visitSite } from './visits.js';

const connection = (state: object) =>
  `Object.defineProperty(navigator, 'connection', { value: ${JSON.stringify(state)} });`;

const settings = () => Promise.all(['app', 'deletion', 'lit', 'settings'].map(chunk));

/** A first visit whose banner shows, and which has been idle. The browser may keep the files. */
async function visit(banner: string, script = '') {
  const kept = { headers: { 'cache-control': 'max-age=600' } };
  const files = Object.fromEntries((await settings()).map((path) => [path, kept]));
  const visited = await visitSite(portal({ banner }, files), { script });
  const { tab, isAsked } = visited;
  await tab.shown();
  await tab.heard('consent-ready');
  await tab.until(() => window.waitsForIdle);
  await tab.evaluate(() => window.idle());
  // Requested in the same idle time as the code that prefetches.
  await isAsked(await chunk('watch'));
  return visited;
}

/** The files that the page prefetches, once the code for that has run. */
const prefetched = async ({ tab }: Awaited<ReturnType<typeof visit>>) =>
  tab.evaluate(
    async (part) => {
      await import(part);
      const links = document.querySelectorAll<HTMLLinkElement>('link[rel=prefetch]');
      return [...links].map(({ href }) => new URL(href).pathname);
    },
    await chunk('prefetch'),
  );

describe('a banner with prefetch', () => {
  afterEach(closeSites);

  it('has the browser fetch the code of the settings when idle, and run none of it', async () => {
    const { tab, site, isAsked } = await visit('prefetch');
    for (const path of await settings()) await isAsked(path);
    const requests = await site.requests();
    const early = requests.filter(({ purpose }) => purpose.includes('prefetch'));
    expect(early.map(({ path }) => path).sort()).to.deep.equal((await settings()).sort());
    const isRun = () => customElements.get('cookie-settings') !== undefined;
    expect(await tab.evaluate(isRun)).to.be.false;
  });

  it('opens the settings with what was fetched', async () => {
    const { tab, asked, isAsked } = await visit('prefetch');
    for (const path of await settings()) await isAsked(path);
    await tab.until(
      (number) =>
        performance
          .getEntriesByType('resource')
          .filter((entry) => (entry as PerformanceResourceTiming).initiatorType === 'link')
          .length === number,
      (await settings()).length,
    );
    await tab.clickPart('settings');
    await tab.until(() =>
      document.querySelector('cookie-settings')?.shadowRoot?.querySelector('dialog:modal'),
    );
    const chunks = (await asked()).filter((path) => path.startsWith('/cdn/chunks/'));
    expect(chunks).to.deep.equal([...new Set(chunks)]);
  });

  for (const [what, state] of [
    ['saves data', { saveData: true, effectiveType: '4g' }],
    ['has a connection of 2g', { effectiveType: '2g' }],
    ['has a slower one', { effectiveType: 'slow-2g' }],
  ] as const) {
    it(`fetches nothing for a visitor who ${what}`, async () => {
      const visited = await visit('prefetch', connection(state));
      await visited.isAsked(await chunk('prefetch'));
      expect(await prefetched(visited)).to.deep.equal([]);
    });
  }

  it('fetches nothing without the attribute', async () => {
    const { tab, asked } = await visit('');
    const paths = await asked();
    for (const path of [await chunk('prefetch'), ...(await settings())]) {
      expect(paths).not.to.include(path);
    }
    const links = () => document.querySelectorAll('link[rel=prefetch]').length;
    expect(await tab.evaluate(links)).to.equal(0);
  });
});
