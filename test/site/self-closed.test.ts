import { expect } from '@esm-bundle/chai';
import { renderBanner } from '../../src/render.js';
import { policy } from '../policies.js';
import { cookieOf } from '../records.js';
import { closeSites, openSite } from './site.js';

const COOKIE = { name: 'cookies_preferences', domain: 'www.portal.example', path: '/' };
const CHOICE = cookieOf(['statistics', 'media'], [], { at: Math.floor(Date.now() / 1000) });

const MAIN = `<main><h1>A page</h1><label><input type="checkbox" id="field"> Field</label>
  <button id="button" onclick="window.pressed = true">Button</button></main>`;

/** A visit to a page whose markup ends with what follows the tags. */
async function visit(tags: string, { entry = 'elements.js', choice = '' } = {}) {
  const page = `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">
    <script type="module" src="/cdn/${entry}"></script><body>${tags}${MAIN}`;
  const site = await openSite({ '/': page, '/cookies.json': JSON.stringify(policy) });
  if (choice) await site.plant([{ ...COOKIE, value: choice }]);
  return site.open('/');
}

type Tab = Awaited<ReturnType<typeof visit>>;

/** Where the heading of the page is; nothing where it does not show. */
const heading = (tab: Tab) =>
  tab.evaluate(() => {
    const title = document.querySelector('h1')!;
    const { width, height, top } = title.getBoundingClientRect();
    return title.checkVisibility() && width > 100 && height > 10 ? { top } : undefined;
  });

const isDefined = (tab: Tab, tag: string) =>
  tab.until((name) => document.querySelector(name)!.matches(':defined'), tag);

const isDrawn = (tab: Tab, tag: string, selector: string) =>
  tab.until(
    ([name, part]) => document.querySelector(name!)?.shadowRoot?.querySelector(part!),
    [tag, selector],
  );

const warnings = async (tab: Tab) =>
  (await tab.messages())
    .map(({ text }) => text)
    .filter((text) => text.includes('never closes itself'));

const BANNER = '<cookie-banner src="/cookies.json" revision="1" />';

const ELEMENTS = {
  'cookie-banner': ['', 'section'],
  'cookie-settings': ['', 'form'],
  'cookie-table': ['', 'table'],
  'cookie-statement': ['', 'article'],
  'cookie-choices': ['', 'a'],
} as const;

describe('page content swallowed by a self-closing tag', () => {
  afterEach(closeSites);

  for (const entry of ['elements.js', 'elements.all.js']) {
    for (const [tag, [attributes, drawn]] of Object.entries(ELEMENTS)) {
      it(`shows, with a warning that names <${tag} />, by ${entry}`, async () => {
        const tab = await visit(`<${tag} src="/cookies.json" ${attributes} />`, { entry });
        await isDrawn(tab, tag, drawn);
        await isDefined(tab, tag);
        expect(await heading(tab)).to.be.an('object');
        await tab.until(() => document.querySelector('main'));
        const [warning] = await warnings(tab);
        expect(warning).to.contain(`<${tag}> contains <main>`).and.to.contain(`</${tag}>`);
        expect(await warnings(tab)).to.have.length(1);
      });
    }

    it(`shows after what the element renders, by ${entry}`, async () => {
      const tab = await visit('<cookie-settings src="/cookies.json" />', { entry });
      await isDrawn(tab, 'cookie-settings', 'form');
      await isDefined(tab, 'cookie-settings');
      const bottom = await tab.evaluate(
        () =>
          document
            .querySelector('cookie-settings')!
            .shadowRoot!.querySelector('form')!
            .getBoundingClientRect().bottom,
      );
      expect((await heading(tab))!.top).to.be.at.least(bottom);
    });

    it(`is usable beside an open banner and after it is gone, by ${entry}`, async () => {
      const tab = await visit(BANNER, { entry });
      await isDrawn(tab, 'cookie-banner', 'section');
      expect(await heading(tab)).to.be.an('object');
      await isDefined(tab, 'cookie-banner');
      await tab.click('#button');
      await tab.click('#field');
      expect(await tab.evaluate(() => (window as { pressed?: boolean }).pressed)).to.equal(true);
      await tab.clickPart('accept');
      await tab.until(() => document.cookie.includes('yes=statistics.media'));
      expect(await heading(tab)).to.be.an('object');
    });

    it(`shows to a visitor who has chosen, by ${entry}`, async () => {
      const tab = await visit(BANNER, { entry, choice: CHOICE });
      await tab.until(() => document.readyState === 'complete');
      expect(await heading(tab)).to.be.an('object');
    });

    it(`shows in two nested self-closing tags, by ${entry}`, async () => {
      const tab = await visit(`${BANNER}<cookie-settings dialog src="/cookies.json" />`, { entry });
      await isDrawn(tab, 'cookie-banner', 'section');
      for (const tag of ['cookie-banner', 'cookie-settings']) await isDefined(tab, tag);
      expect(await heading(tab)).to.be.an('object');
    });
  }

  for (const placement of ['top', 'corner', 'inline', 'dialog']) {
    it(`shows in placement “${placement}”`, async () => {
      const tab = await visit(BANNER.replace('/>', `placement="${placement}" />`));
      await isDrawn(tab, 'cookie-banner', 'section');
      await isDefined(tab, 'cookie-banner');
      expect(await heading(tab)).to.be.an('object');
    });
  }

  it('does not reset the settings when one of its fields changes', async () => {
    const tab = await visit('<cookie-settings src="/cookies.json" />');
    await isDrawn(tab, 'cookie-settings', 'form');
    await isDefined(tab, 'cookie-settings');
    await tab.click('#field');
    await tab.clickPart('save');
    await tab.until(() => document.cookie.includes('no=statistics.media'));
    expect((await tab.messages()).filter(({ type }) => /error/.test(type))).to.deep.equal([]);
  });

  for (const choice of ['', CHOICE]) {
    it(`shows in a prerendered banner ${choice ? 'which is not needed' : 'which asks'}`, async () => {
      const banner = await renderBanner(policy, { src: '/cookies.json' });
      const tab = await visit(banner.replace('</cookie-banner>', ''), { choice });
      expect(await heading(tab)).to.be.an('object');
      await tab.until(() => document.readyState === 'complete');
      if (!choice) await tab.shown();
      expect(await heading(tab)).to.be.an('object');
    });
  }

  it('is not warned about when the element has only its own content', async () => {
    const json = `<script type="application/json">${JSON.stringify(policy)}</script>`;
    const own = `<cookie-banner> ${json} <p slot="text">Text</p> <!-- more --> </cookie-banner>`;
    const tab = await visit(own);
    await isDrawn(tab, 'cookie-banner', 'section');
    await tab.shown();
    expect(await warnings(tab)).to.deep.equal([]);
  });
});
