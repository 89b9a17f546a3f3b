import { expect } from '@esm-bundle/chai';
import { aTimeout, fixture, html } from '@open-wc/testing-helpers';
import '../../src/define/banner.js';
import type { CookieBannerElement } from '../../src/define/banner.js';
import type { ConsentChangeEvent } from '../../src/store/consent-events.js';
import { eventually } from '../eventually.js';
import {
  expectSame,
  createStore,
  mount,
  part,
  recordEvents,
  rendered,
  textOf,
} from './mounting.js';
import type { StoreOptions } from './mounting.js';
import { necessaryPolicy, policy, policyWith, storedChoice } from './policies.js';

const BUTTONS = ['accept', 'reject', 'settings'] as const;

async function setup(options: StoreOptions = {}, properties: Record<string, unknown> = {}) {
  const store = createStore(options);
  const banner = await mount<CookieBannerElement>('cookie-banner', { store, ...properties });
  const [accept, reject, settings] = BUTTONS.map((name) => part(banner, name));
  return {
    store,
    banner,
    region: part(banner, 'region'),
    accept: accept!,
    reject: reject!,
    settings: settings!,
  };
}

const isShown = (banner: Element) => part(banner, 'region') !== null;

describe('<cookie-banner>', () => {
  it('shows while a category is undecided', async () => {
    const { banner } = await setup();
    expect(isShown(banner)).to.be.true;
    expect(banner.matches(':state(open)')).to.be.true;
  });

  it('is a region with a name and not a dialog', async () => {
    const { region } = await setup();
    expect(region.localName).to.equal('section');
    expect(region.getAttribute('role')).to.be.null;
    const id = region.getAttribute('aria-labelledby')!;
    const root = region.getRootNode() as ShadowRoot;
    expect(textOf(root.getElementById(id))).to.equal('Cookies on shop.example');
  });

  it('labels its buttons', async () => {
    const { accept, reject, settings } = await setup();
    expect([accept, reject, settings].map(textOf)).to.deep.equal([
      'Accept all',
      'Reject all',
      'Settings',
    ]);
  });

  it('labels its buttons in French', async () => {
    const { banner } = await setup({}, { locale: 'fr' });
    await eventually(() => isShown(banner));
    expect(BUTTONS.map((name) => textOf(part(banner, name)))).to.deep.equal([
      'Tout accepter',
      'Tout refuser',
      'Paramétrer',
    ]);
  });

  it('has all its parts', async () => {
    const { banner } = await setup();
    for (const name of ['region', 'heading', 'text', 'actions', ...BUTTONS]) {
      expect(part(banner, name), name).to.exist;
    }
  });

  it('lists the purposes that it asks for', async () => {
    const { banner } = await setup();
    expect(textOf(part(banner, 'text'))).to.include('Statistics and Embedded content');
  });

  it('links to the statement and the privacy notice', async () => {
    const { banner } = await setup();
    const links = [...part(banner, 'links').querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      '/cookies',
      'https://shop.example/privacy',
    ]);
  });

  it('takes the heading level of the page', async () => {
    const { banner } = await setup({}, { heading: 4 });
    expect(part(banner, 'heading').localName).to.equal('h4');
  });

  it('renders its slotted content', async () => {
    const banner = await mount<CookieBannerElement>('cookie-banner', {}, '<p slot="text">Own</p>');
    const slot = banner.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=text]')!;
    expect(slot.assignedElements()).to.have.length(1);
  });

  it('hides after everything is accepted', async () => {
    const { accept, banner, store } = await setup();
    accept.click();
    await rendered(banner);
    expect(isShown(banner)).to.be.false;
    expect(banner.matches(':state(open)')).to.be.false;
    expect(store.isGranted('statistics')).to.be.true;
  });

  it('hides after everything is rejected', async () => {
    const { reject, banner, store } = await setup();
    reject.click();
    await rendered(banner);
    expect(isShown(banner)).to.be.false;
    expect(store.decision('statistics')).to.equal('denied');
  });

  it('announces politely that the choice is saved', async () => {
    const { reject, banner } = await setup();
    const status = banner.shadowRoot!.querySelector('[role=status]');
    expect(textOf(status)).to.equal('');
    reject.click();
    await rendered(banner);
    expectSame(banner.shadowRoot!.querySelector('[role=status]'), status);
    expect(textOf(status)).to.equal('Your choice has been saved.');
  });

  it('shows again when the choice is reset', async () => {
    const { accept, banner, store } = await setup();
    accept.click();
    store.reset();
    await rendered(banner);
    expect(isShown(banner)).to.be.true;
  });

  it('does not show to a visitor who decided before', async () => {
    const { banner } = await setup({ value: storedChoice('statistics', 'media') });
    expect(isShown(banner)).to.be.false;
  });

  it('does not show when nothing needs consent', async () => {
    const { banner } = await setup({ policy: necessaryPolicy });
    expect(isShown(banner)).to.be.false;
  });

  it('does not show when everything is opt-out only', async () => {
    const categories = [{ id: 'statistics', basis: 'exempt-objectable' as const }];
    const { banner } = await setup({ policy: policyWith({ categories, services: [] }) });
    expect(isShown(banner)).to.be.false;
  });

  it('does not show before the policy has loaded', async () => {
    const { banner } = await setup({ policy: null });
    expect(isShown(banner)).to.be.false;
  });

  it('names a category that is new since the last choice, and all that its buttons decide', async () => {
    const { banner, store } = await setup({ value: storedChoice('', 'statistics') });
    expect(isShown(banner)).to.be.true;
    expect(banner.matches(':state(changed)')).to.be.true;
    expect(textOf(part(banner, 'text'))).to.match(
      /^New since your last choice: Embedded content\. Besides .* purposes: Statistics and Embedded content\. /,
    );
    part(banner, 'accept')!.click();
    expect(['statistics', 'media'].map((id) => store.isGranted(id))).to.deep.equal([true, true]);
  });

  it('does not have the state of a changed policy on a first visit', async () => {
    const { banner } = await setup();
    expect(banner.matches(':state(changed)')).to.be.false;
  });

  it('asks again for everything under a higher revision', async () => {
    const value = storedChoice('statistics.media');
    const { banner } = await setup({ value, policy: policyWith({ revision: 2 }) });
    expect(isShown(banner)).to.be.true;
    expect(banner.matches(':state(changed)')).to.be.false;
  });

  it('follows the region', async () => {
    const basis = { fr: 'exempt', default: 'consent' } as const;
    const categories = [{ id: 'statistics', basis }];
    const { banner } = await setup({ policy: { ...policy, categories, services: [] } });
    expect(isShown(banner)).to.be.true;
    banner.region = 'fr';
    await rendered(banner);
    await rendered(banner);
    expect(isShown(banner)).to.be.false;
  });

  it('opens the settings presenter of its store', async () => {
    const { settings, store } = await setup();
    const openers: (HTMLElement | undefined)[] = [];
    store.settings.add({ show: (opener) => openers.push(opener) > 0 }, new AbortController());
    settings.click();
    expect(openers).to.have.length(1);
    expectSame(openers[0], settings);
  });
});

describe('consent-change of <cookie-banner>', () => {
  for (const [name, reason] of [
    ['accept', 'accept-all'],
    ['reject', 'reject-all'],
  ] as const) {
    it(`is dispatched once from the element, with the reason ${reason}`, async () => {
      const { banner, [name]: button } = await setup();
      const events = recordEvents<ConsentChangeEvent>(banner, 'consent-change');
      button.click();
      expect(events.map((event) => event.reason)).to.deep.equal([reason]);
      expect(events[0]!.target === banner).to.be.true;
      expect(events[0]!.changed).to.include.members(['statistics', 'media']);
    });
  }

  it('reaches the document out of every shadow root', async () => {
    const box = await fixture(html`<div></div>`);
    const root = box.attachShadow({ mode: 'open' });
    const { banner, accept } = await setup();
    root.append(banner);
    await rendered(banner);
    const heard: Event[] = [];
    const listen = (event: Event) => heard.push(event);
    document.addEventListener('consent-change', listen);
    (part(banner, 'accept') ?? accept).click();
    document.removeEventListener('consent-change', listen);
    expect(heard).to.have.length(1);
    expect(heard[0]!.bubbles && heard[0]!.composed).to.be.true;
  });

  it('carries the state before and after', async () => {
    const { banner, accept } = await setup();
    const events = recordEvents<ConsentChangeEvent>(banner, 'consent-change');
    accept.click();
    const { consent, previous } = events[0]!;
    expect(previous.decision('statistics')).to.be.undefined;
    expect(consent.isGranted('statistics')).to.be.true;
  });

  it('is not dispatched without a decision', async () => {
    const { banner, settings } = await setup();
    const events = recordEvents(banner, 'consent-change');
    settings.click();
    await aTimeout(20);
    expect(events).to.have.length(0);
  });
});
