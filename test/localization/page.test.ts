import { expect } from '@esm-bundle/chai';
import { aTimeout, fixture, html } from '@open-wc/testing-helpers';
import { configureLocalization } from '@lit/localize';
import '../../src/define.js';
import { mount, part, consoleDuring, rendered, textOf } from '../elements/mounting.js';
import { eventually } from '../eventually.js';

const ENGLISH = 'Accept all';
const FRENCH = 'Tout accepter';

const label = (banner: Element) => textOf(part(banner, 'accept'));
const says = (banner: Element, text: string) => eventually(() => label(banner) === text, text);

/** A banner that inherits its language from its position in the page. */
async function setup(lang?: string) {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  if (lang !== undefined) box.lang = lang;
  const banner = await mount('cookie-banner', { locale: undefined });
  box.append(banner);
  await rendered(banner);
  return { box, banner };
}

describe('the language of an element', () => {
  afterEach(() => document.documentElement.removeAttribute('lang'));

  it('is that of the closest lang', async () => {
    const { banner } = await setup('fr');
    await says(banner, FRENCH);
  });

  it('is found across shadow roots', async () => {
    const { box, banner } = await setup('fr');
    const inner = box.appendChild(document.createElement('div'));
    inner.attachShadow({ mode: 'open' }).append(banner);
    await rendered(banner);
    await says(banner, FRENCH);
  });

  it('is its locale attribute rather than any lang', async () => {
    const { banner } = await setup('en');
    banner.setAttribute('locale', 'fr');
    await says(banner, FRENCH);
  });

  it('follows its locale attribute', async () => {
    const { banner } = await setup('en');
    banner.setAttribute('locale', 'fr');
    await says(banner, FRENCH);
    banner.removeAttribute('locale');
    await says(banner, ENGLISH);
  });

  it('follows the lang of the page', async () => {
    const { banner } = await setup();
    document.documentElement.lang = 'fr';
    await says(banner, FRENCH);
    document.documentElement.lang = 'en';
    await says(banner, ENGLISH);
  });

  it('changes when the element is moved', async () => {
    const { banner } = await setup('fr');
    await says(banner, FRENCH);
    const { box } = await setup('en');
    box.append(banner);
    await says(banner, ENGLISH);
  });

  it('may differ between elements of a page', async () => {
    const [one, two] = [await setup('fr'), await setup('en')];
    await says(one.banner, FRENCH);
    await says(two.banner, ENGLISH);
    await says(one.banner, FRENCH);
  });

  it('is the last one requested, however fast the requests follow', async () => {
    const { banner } = await setup('en');
    banner.setAttribute('locale', 'fr');
    banner.setAttribute('locale', 'en');
    await aTimeout(50);
    expect(label(banner)).to.equal(ENGLISH);
  });

  it('is declared by lang on its content', async () => {
    const { banner } = await setup('fr');
    await says(banner, FRENCH);
    expect(part(banner, 'region').lang).to.equal('fr');
    expect(part(banner, 'region').dir).to.equal('ltr');
  });

  it('is English, with lang=en, for a language without texts', async () => {
    const { banner } = await setup('tlh');
    await says(banner, ENGLISH);
    expect(part(banner, 'region').lang).to.equal('en');
    expect(part(banner, 'region').dir).to.equal('ltr');
  });

  it('is English from left to right on a Persian page, which has no texts', async () => {
    const { banner } = await setup('fa');
    expect([part(banner, 'region').lang, part(banner, 'region').dir]).to.deep.equal(['en', 'ltr']);
  });

  for (const tag of ['fr_FR', 'fr-CA', 'FR', 'fr-Latn-FR']) {
    it(`is French for “${tag}”`, async () => {
      const { banner } = await setup(tag);
      await says(banner, FRENCH);
    });
  }

  for (const tag of [
    '',
    '---',
    'x',
    'english',
    '<b>',
    'constructor',
    '__proto__',
    'C',
    'fr_FR.UTF-8',
  ]) {
    it(`is English for “${tag}”`, async () => {
      const { banner } = await setup(tag);
      await says(banner, ENGLISH);
    });
  }
});

describe('a page that uses @lit/localize itself', () => {
  it('configures it without a conflict, and keeps its own language', async () => {
    const { banner } = await setup('en');
    const { getLocale, setLocale } = configureLocalization({
      sourceLocale: 'en',
      targetLocales: ['fr'],
      loadLocale: () => Promise.resolve({ templates: {} }),
    });
    await setLocale('fr');
    expect(getLocale()).to.equal('fr');
    await rendered(banner);
    expect(label(banner)).to.equal(ENGLISH);
  });

  it('gets no event about the languages of the elements', async () => {
    const events: Event[] = [];
    const listening = new AbortController();
    addEventListener('lit-localize-status', (event) => events.push(event), listening);
    const { banner } = await setup('fr');
    await says(banner, FRENCH);
    listening.abort();
    expect(events).to.be.empty;
  });

  it('gets no warning', async () => {
    const { warnings } = await consoleDuring(async () => {
      await says((await setup('fr')).banner, FRENCH);
    });
    expect(warnings).to.be.empty;
  });
});
