import { expect } from '@esm-bundle/chai';
import { demoPage } from '../package/ask-node.js';
import { WATCHING } from './layout-shift.js';
import { closeSites, openSite } from './site.js';

const textOf = async (path: string) => (await demoPage(path)).text;

/** The page of the statement in the demo, in a browser of its own. */
async function visit(path: string, options: Parameters<typeof openSite>[1] = {}) {
  const site = await openSite(
    {
      '/': await textOf(path),
      // Without the picture, the header would move when its request fails.
      '/mark.svg': {
        body: await textOf('/mark.svg'),
        headers: { 'content-type': 'image/svg+xml' },
      },
      '/site.css': { body: await textOf('/site.css'), headers: { 'content-type': 'text/css' } },
      '/cookies.json': await textOf('/cookies.json'),
    },
    options,
  );
  return { site, tab: await site.open('/', { script: WATCHING }) };
}

/** After the statement and the settings in it are there. */
const isDrawn = () => {
  const within = (tag: string) =>
    document.querySelector(tag)?.shadowRoot?.querySelector('[part=section], [part=category]');
  const isDefined = document.querySelector('cookie-statement')!.matches(':defined');
  return isDefined && within('cookie-statement') && within('cookie-settings');
};

const SIZES = [
  { width: 375, height: 667 },
  { width: 1280, height: 800 },
];

const PAGES = {
  plain: '/cookies.html',
  preloaded: '/cookies-preloaded.html',
  prerendered: '/cookies-prerendered.html',
  'prerendered in French': '/fr/cookies-prerendered.html',
};

describe('the page of the statement', () => {
  afterEach(closeSites);

  for (const [install, path] of Object.entries(PAGES)) {
    for (const viewport of SIZES) {
      it(`stays in place while it loads, ${install}, ${viewport.width} px`, async () => {
        const { tab } = await visit(path, { viewport });
        await tab.until(isDrawn);
        await tab.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
        );
        const { shift, moved } = await tab.evaluate(() => ({
          shift: window.shift,
          moved: window.moved,
        }));
        expect(shift, moved.join('\n')).to.be.at.most(0.02);
      });
    }
  }

  it('keeps the text that was prerendered when the element is there', async () => {
    const { tab } = await visit(PAGES['prerendered in French']);
    const isSame = await tab.evaluate(async () => {
      const statement = document.querySelector('cookie-statement')!;
      const article = statement.shadowRoot!.querySelector('article');
      await customElements.whenDefined('cookie-statement');
      while (!statement.shadowRoot!.adoptedStyleSheets.length)
        await new Promise(requestAnimationFrame);
      await (statement as unknown as { updateComplete: Promise<unknown> }).updateComplete;
      while (statement.shadowRoot!.querySelector('style')) await new Promise(requestAnimationFrame);
      return [article!.isConnected, statement.shadowRoot!.querySelectorAll('article').length];
    });
    expect(isSame).to.deep.equal([true, 1]);
  });

  it('can be read without scripting', async () => {
    const { tab } = await visit(PAGES.prerendered, { hasScripts: false });
    const seen = await tab.evaluate(() => {
      const root = document.querySelector('cookie-statement')!.shadowRoot!;
      const names = [...root.querySelectorAll('code')].filter((one) => one.checkVisibility());
      const contents = root.querySelector('[part=contents]')!;
      return [names.map(({ textContent }) => textContent).join(' '), contents.checkVisibility()];
    });
    expect(seen[0]).to.include('sessionid').and.to.include('_pk_id*');
    expect(seen[1]).to.be.false;
  });
});
