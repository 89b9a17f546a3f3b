import { expect } from '@esm-bundle/chai';
import { policy } from '../policies.js';
import { listFiles } from '../package/ask-node.js';
import { chunk } from './chunks.js';
import { page, portal, type PageParts } from './pages.js';
import { closeSites, type Route } from './site.js';
import { visitSite } from './visits.js';

const TEXTS = {
  en: { 'action.accept': 'Fine <b>by me</b>' },
  fr: { 'action.accept': 'Volontiers', 'banner.text': 'Pour ceci : ${categories} !' },
  cy: { 'action.accept': 'Iawn' },
};

interface Visit extends PageParts {
  readonly lang?: string;
  /** `null` for a policy without texts. */
  readonly texts?: object | null;
  readonly routes?: Record<string, Route>;
}

/** A first visit to a page in a language, whose policy has texts of its own. */
async function visit({ lang = 'en', texts = TEXTS, routes = {}, ...parts }: Visit = {}) {
  const markup = page(parts).replace('lang="en"', `lang="${lang}"`);
  const json = JSON.stringify({ ...policy, texts: texts ?? undefined });
  const visited = await visitSite({ ...portal(), '/': markup, '/cookies.json': json, ...routes });
  await visited.tab.shown();
  const region = () =>
    visited.tab.evaluate(() => {
      const box = document.querySelector('cookie-banner')!.shadowRoot!;
      const text = (name: string) => box.querySelector(`[part=${name}]`)!.textContent.trim();
      return {
        lang: box.querySelector('section')!.lang,
        accept: text('accept'),
        text: text('text'),
      };
    });
  const messages = async () =>
    (await visited.tab.messages())
      .map(({ text }) => text)
      .filter((text) => /consent-el/.test(text));
  return { ...visited, region, messages };
}

describe('a page’s own texts', () => {
  afterEach(closeSites);

  it('are in the banner that is drawn as text, and markup in them stays text', async () => {
    const { tab, region, asked } = await visit();
    expect(await region()).to.include({ lang: 'en', accept: 'Fine <b>by me</b>' });
    expect(await asked()).not.to.include(await chunk('app'));
    expect(await tab.evaluate(() => !!document.querySelector('cookie-banner:defined'))).to.equal(
      false,
    );
  });

  it('serve a French Canadian reader, and the element takes the markup over', async () => {
    const { tab, region } = await visit({ lang: 'fr-CA' });
    const drawn = await region();
    expect(drawn).to.include({ lang: 'fr-CA', accept: 'Volontiers' });
    expect(drawn.text).to.include('Pour ceci : Statistiques et Contenus intégrés !');
    await tab.evaluate(() => {
      const banner = document.querySelector('cookie-banner')!;
      Object.assign(window, { kept: banner.shadowRoot!.querySelector('section') });
      banner.setAttribute('loading', 'eager');
    });
    await tab.defined('cookie-banner');
    await tab.evaluate(
      () =>
        (document.querySelector('cookie-banner') as unknown as { updateComplete: Promise<unknown> })
          .updateComplete,
    );
    const isKept = () =>
      document.querySelector('cookie-banner')!.shadowRoot!.querySelector('section') ===
      (window as unknown as { kept: Element }).kept;
    expect(await tab.evaluate(isKept)).to.equal(true);
    expect(await region()).to.deep.equal(drawn);
  });

  it('add a language that the package lacks', async () => {
    const { region, messages } = await visit({ lang: 'cy' });
    expect(await region()).to.include({ lang: 'cy', accept: 'Iawn' });
    const [warning, ...more] = await messages();
    expect(warning).to.include('“cy” lack').and.to.include('action.reject');
    expect(more).to.deep.equal([]);
  });

  it('that are wrong cause one error each, and the built-in text stays', async () => {
    const texts = {
      en: { 'action.acept': 'Yes', 'banner.text': 'No place', 'action.accept': 'Yes' },
    };
    const { region, messages, tab } = await visit({ texts });
    const shown = await region();
    expect(shown.accept).to.equal('Yes');
    expect(shown.text).to.include('Statistics and Embedded content');
    const [first, second, ...more] = await messages();
    expect(first).to.include('/cookies.json: texts.en.action.acept should be under the id');
    expect(second).to.include(
      'texts.en.banner.text should be a text with ${categories}, once each',
    );
    expect(more).to.deep.equal([]);
    const heard = () => window.heard.filter(({ type }) => type === 'consent-error').length;
    expect(await tab.evaluate(heard)).to.equal(2);
  });

  it('of start() replace those of the text that shows', async () => {
    const { tab, region } = await visit();
    await tab.evaluate(() =>
      import('/cdn/elements.js' as string).then(
        ({ start }: typeof import('../../src/elements.js')) =>
          start({ texts: { en: { 'action.accept': 'Of the page' } } }),
      ),
    );
    await tab.until(
      () =>
        document
          .querySelector('cookie-banner')!
          .shadowRoot!.querySelector('[part=accept]')
          ?.textContent.trim() === 'Of the page',
    );
    expect((await region()).lang).to.equal('en');
  });

  it('cost a page without them nothing', async () => {
    const { asked } = await visit({ texts: null, lang: 'en' });
    expect(await asked()).not.to.include(await chunk('texts'));
  });

  it('leave the built-in texts where their code cannot be loaded', async () => {
    const { region, messages } = await visit({
      routes: { [await chunk('texts')]: { status: 404 } },
    });
    expect((await region()).accept).to.equal('Accept all');
    const [warning, ...more] = await messages();
    expect(warning).to.match(/could not be loaded.*texts-/);
    expect(more).to.deep.equal([]);
  });
});

describe('a translation that cannot be loaded', () => {
  afterEach(closeSites);

  it('leaves all in English, with lang=en, and one warning that names the file', async () => {
    const files = await listFiles('dist/cdn/chunks');
    const file = files.find((name) => /^fr\.banner-.{6}\.js$/.test(name))!;
    const routes = { [`/cdn/chunks/${file}`]: { status: 404 } };
    const { region, messages } = await visit({ lang: 'fr', texts: null, routes });
    const { lang, accept, text } = await region();
    expect([lang, accept]).to.deep.equal(['en', 'Accept all']);
    expect(text).to.include('Statistics and Embedded content');
    const [warning, ...more] = await messages();
    expect(warning).to.include('fr.banner');
    expect(more).to.deep.equal([]);
  });
});
