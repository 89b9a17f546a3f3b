import { expect } from '@esm-bundle/chai';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { start } from '../../src/start.js';
import { renderBanner, renderStatement, renderTable } from '../../src/render.js';
import { usePolicy } from '../../src/store/load-policy.js';
import type { ConsentStore } from '../../src/store/consent-store.js';
import { eventually } from '../eventually.js';
import { recordConsole, recordEvents } from '../recording.js';
import { createStore, mount, part, rendered, textOf } from './mounting.js';
import { policy as model } from './policies.js';

const TEXTS = {
  en: { 'action.accept': 'Go on', 'statement.title': 'Our cookies', 'gate.once': 'Just now' },
  fr: { 'action.accept': 'Volontiers', 'statement.title': 'Nos cookies' },
  cy: {
    'action.accept': 'Iawn',
    'settings.heading': 'Gosodiadau cwcis',
    'statement.title': 'Datganiad cwcis',
    'gate.once': 'Nawr',
    'table.provider': 'Darparwr',
  },
};

const withTexts = (texts: unknown = TEXTS) => ({ ...model, texts });

/** A store whose policy has own texts. */
async function storeWith(texts: unknown = TEXTS): Promise<ConsentStore> {
  const store = createStore({ policy: withTexts(texts) });
  await eventually(() => store.status === 'ready');
  return store;
}

const shown = async (tag: string, locale: string, name: string, more = {}) => {
  const element = await mount(tag, { store: await storeWith(), locale, ...more });
  await eventually(() => part(element, name), name);
  return element;
};

const ELEMENTS = [
  ['cookie-banner', 'accept', 'Iawn'],
  ['cookie-settings', 'heading', 'Gosodiadau cwcis'],
  ['cookie-statement', 'heading', 'Datganiad cwcis'],
  ['cookie-gate', 'allow-once', 'Nawr'],
  ['cookie-choices', 'link', 'Gosodiadau cwcis'],
] as const;

describe('own texts in elements', () => {
  let recorded: ReturnType<typeof recordConsole>;
  beforeEach(() => {
    recorded = recordConsole();
  });
  afterEach(() => recorded.restore());

  for (const [tag, name, text] of ELEMENTS) {
    it(`add a whole language to ${tag}`, async () => {
      const element = await shown(tag, 'cy', name, { category: 'video' });
      expect(textOf(part(element, name))).to.equal(text);
      expect(part(element, name).closest('[lang]')?.getAttribute('lang')).to.equal('cy');
    });
  }

  it('add a whole language to cookie-table', async () => {
    const table = part(await shown('cookie-table', 'cy', 'table'), 'table');
    expect(textOf(table)).to.include('Darparwr');
    expect(table.closest('[lang]')?.getAttribute('lang')).to.equal('cy');
  });

  it('replace single texts in French, and leave the rest', async () => {
    const settings = await shown('cookie-settings', 'fr', 'save');
    expect(textOf(part(settings, 'accept'))).to.equal('Volontiers');
    expect(textOf(part(settings, 'save'))).to.equal('Enregistrer les choix');
  });

  it('follow a later policy', async () => {
    const store = await storeWith();
    const banner = await mount('cookie-banner', { store });
    expect(textOf(part(banner, 'accept'))).to.equal('Go on');
    usePolicy(store, withTexts({ en: { 'action.accept': 'Later' } }));
    await eventually(() => textOf(part(banner, 'accept')) === 'Later', 'later texts');
    usePolicy(store, { ...model });
    await eventually(() => textOf(part(banner, 'accept')) === 'Accept all', 'built-in texts');
  });

  it('follow the language of the page', async () => {
    const banner = await shown('cookie-banner', 'en', 'accept');
    banner.setAttribute('locale', 'cy');
    await eventually(() => textOf(part(banner, 'accept')) === 'Iawn', 'Welsh');
  });

  it('of start() go over those of the policy', async () => {
    const store = await storeWith();
    const ending = new AbortController();
    const banner = await mount('cookie-banner', { store });
    const texts = { en: { 'action.accept': 'Of start' } };
    start({ store, texts, signal: ending.signal });
    await eventually(() => textOf(part(banner, 'accept')) === 'Of start', 'texts of start()');
    ending.abort();
  });

  it('show markup as it is written', async () => {
    const store = await storeWith({ en: { 'action.accept': '<img src=x onerror=alert(1)>' } });
    const banner = await mount('cookie-banner', { store });
    expect(textOf(part(banner, 'accept'))).to.equal('<img src=x onerror=alert(1)>');
    expect(part(banner, 'accept').querySelector('img')).to.equal(null);
  });

  it('that are wrong are reported once each, and the built-in text stays', async () => {
    const events = recordEvents(document);
    const store = await storeWith({ en: { 'action.accept': 1, 'banner.text': 'Cookies' } });
    const banner = await mount('cookie-banner', { store });
    events.stop();
    expect(textOf(part(banner, 'accept'))).to.equal('Accept all');
    expect(events.errors.map(({ path }) => path)).to.deep.equal([
      'texts.en.action.accept',
      'texts.en.banner.text',
    ]);
    expect(recorded.errors).to.have.lengthOf(2);
  });

  it('let a decision wait that is made while they are read', async () => {
    const store = createStore({ policy: withTexts() });
    store.acceptAll();
    await eventually(() => store.isGranted('statistics'));
    expect(recorded.warnings).to.deep.equal([]);
  });
});

describe('own texts on a server', () => {
  const RENDERED = [
    ['cookie-banner', renderBanner, 'Volontiers'],
    ['cookie-statement', renderStatement, 'Nos cookies'],
    ['cookie-table', renderTable, ''],
  ] as const;

  for (const [tag, render, text] of RENDERED) {
    it(`are in ${tag}, which its element takes over`, async () => {
      const markup = await render(withTexts() as never, { locale: 'fr' });
      expect(markup).to.include(text);
      const box = document.createElement('div');
      box.setHTMLUnsafe(markup);
      const element = box.firstElementChild as LitElement;
      const drawn = element.shadowRoot!.querySelector('[lang]');
      Object.assign(element, { store: await storeWith() });
      document.body.append(box);
      await rendered(element);
      expect(element.shadowRoot!.querySelector('[lang]')).to.equal(drawn);
      box.remove();
    });
  }

  it('that are wrong are reported once, and the built-in text stays', async () => {
    const recorded = recordConsole();
    const policy = withTexts({ en: { 'action.accept': '' } });
    const markup = await renderBanner(policy as never);
    await renderBanner(policy as never);
    recorded.restore();
    expect(markup).to.include('Accept all');
    expect(recorded.errors).to.have.lengthOf(1);
    expect(recorded.errors[0]).to.include('texts.en.action.accept should be a text');
  });
});
