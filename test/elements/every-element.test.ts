import { expect } from '@esm-bundle/chai';
import { aTimeout, fixture, html } from '@open-wc/testing-helpers';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../accessible.js';
import '../../src/define.js';
import { CookieSettingsElement } from '../../src/define/settings.js';
import type { ConsentStore } from '../../src/store/consent-store.js';
import { eventually } from '../eventually.js';
import { itNeeds } from '../needs.js';
import {
  expectNone,
  createStore as storeWith,
  countSubscribers,
  mount,
  openLists,
  part,
  recordObservers,
  rendered,
  textOf,
  type StoreOptions,
} from './mounting.js';
import { hostilePolicy, policy as model, policyWith, withOptOuts } from './policies.js';

interface Hosted extends LitElement {
  store?: ConsentStore;
  policy?: unknown;
}

/** Every element shows something of it. */
const policy = withOptOuts(model);
const createStore = (options: StoreOptions = {}) => storeWith({ policy, ...options });

/** Each element with a part that is there once it knows the policy, and a text of the policy. */
const ELEMENTS = {
  'cookie-banner': { drawn: 'region', markup: '', text: 'shop.example' },
  'cookie-settings': { drawn: 'switch', markup: '', text: 'Visit counter' },
  'cookie-table': { drawn: 'table', markup: '', text: 'Visit counter' },
  'cookie-statement': { drawn: 'table', markup: '', text: 'Visit counter' },
  'cookie-gate': {
    drawn: 'placeholder',
    markup: '<template><b>inside</b></template>',
    text: 'Video player',
  },
  'cookie-choices': { drawn: 'link', markup: '', text: 'Object to: Statistics' },
} as const;

/** What can be read in an element, the lists of the settings opened. */
async function wordsOf(element: Element): Promise<string> {
  if (element instanceof CookieSettingsElement) await openLists(element);
  return textOf(element.shadowRoot);
}

for (const [tag, { drawn, markup, text }] of Object.entries(ELEMENTS)) {
  const properties = tag === 'cookie-gate' ? { category: 'video' } : {};
  const setup = async (more: Record<string, unknown> = {}) =>
    mount<Hosted>(tag, { store: createStore(), ...properties, ...more }, markup);

  describe(`<${tag}>, as every element,`, () => {
    it('renders the content of its store', async () => {
      const element = await setup();
      expect(part(element, drawn)).to.exist;
      expect(await wordsOf(element)).to.include(text);
    });

    itNeeds('a ring by script', 'shows a focus indicator on every control', async () => {
      const element = await setup();
      if (element instanceof CookieSettingsElement) await openLists(element);
      await sendKeys({ press: 'Tab' });
      const stops = element.shadowRoot!.querySelectorAll<HTMLElement>('a, button, input, summary');
      expect(stops).to.not.have.length(0);
      for (const stop of stops) {
        stop.focus();
        const { outlineStyle, outlineWidth } = getComputedStyle(stop);
        expect(`${outlineStyle} ${outlineWidth}`, textOf(stop)).to.equal('solid 3px');
      }
    });

    it('has an open shadow root', async () => {
      expect((await setup()).shadowRoot?.mode).to.equal('open');
    });

    it('applies properties that were set before it was defined', async () => {
      const name = `late-${tag}`;
      const box = await fixture(html`<div></div>`);
      const element = document.createElement(name) as Hosted;
      Object.assign(element, { ...properties, store: createStore(), locale: 'fr' });
      element.innerHTML = markup;
      box.append(element);
      (customElements.get(tag) as unknown as { define(tag: string): void }).define(name);
      await eventually(() => element.shadowRoot && part(element, drawn));
      expect(element.hasUpdated).to.be.true;
    });

    it('applies a policy that was set before it was defined', async () => {
      const name = `later-${tag}`;
      const box = await fixture(html`<div></div>`);
      const element = document.createElement(name) as Hosted;
      const store = createStore({ policy: null });
      Object.assign(element, { ...properties, store, policy, locale: 'en' });
      box.append(element);
      (customElements.get(tag) as unknown as { define(tag: string): void }).define(name);
      await eventually(() => store.status === 'ready');
      await rendered(element);
      expect(await wordsOf(element)).to.include(text);
    });

    it('renders a policy that is set later', async () => {
      const store = createStore({ policy: null });
      const element = await setup({ store });
      expect(await wordsOf(element)).not.to.include(text);
      element.policy = policy;
      await rendered(element);
      expect(await wordsOf(element)).to.include(text);
    });

    it('subscribes to a new store and unsubscribes from the old one', async () => {
      const [one, two] = [createStore(), createStore({ policy: policyWith({ services: [] }) })];
      const [first, second] = [countSubscribers(one), countSubscribers(two)];
      const element = await setup({ store: one });
      expect([first.active, second.active]).to.deep.equal([1, 0]);
      element.store = two;
      await rendered(element);
      expect([first.active, second.active]).to.deep.equal([0, 1]);
      if (tag !== 'cookie-banner') expect(await wordsOf(element)).not.to.include(text);
    });

    it('removes its listeners when it is removed', async () => {
      const store = createStore();
      const subscribers = countSubscribers(store);
      const element = await setup({ store });
      element.remove();
      expect(subscribers.active).to.equal(0);
      let shown = 0;
      store.settings.fallback = { show: () => ++shown > 0 };
      store.settings.show();
      expect(shown).to.equal(1);
    });

    it('disconnects its observers when it is removed', async () => {
      const observers = recordObservers();
      const element = await setup({ locale: undefined });
      expect(observers.active).to.be.greaterThan(0);
      element.remove();
      await eventually(() => observers.active === 0, 'an observer is left');
      observers.restore();
    });

    it('works again when it is inserted again', async () => {
      const store = createStore();
      const subscribers = countSubscribers(store);
      const element = await setup({ store });
      const { parentElement } = element;
      element.remove();
      await aTimeout(0);
      parentElement!.append(element);
      await rendered(element);
      expect(subscribers.active).to.equal(1);
      expect(await wordsOf(element)).to.include(text);
    });

    it('keeps working when it is moved', async () => {
      const store = createStore();
      const element = await setup({ store });
      const place = await fixture(html`<section></section>`);
      place.append(element);
      await rendered(element);
      expect(await wordsOf(element)).to.include(text);
      store.acceptAll();
      await rendered(element);
      expectNone(part(element, 'region') ?? part(element, 'placeholder'));
    });

    it('escapes markup in texts of the policy', async () => {
      const element = await setup({ store: createStore({ policy: withOptOuts(hostilePolicy) }) });
      await aTimeout(50);
      expect(element.shadowRoot!.querySelectorAll('img, script')).to.have.length(0);
      expect(textOf(element.shadowRoot)).to.include('<img src="x"');
      expect(Object.hasOwn(window, 'hacked')).to.be.false;
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      it(`passes axe in ${colorScheme}`, async () => {
        document.documentElement.style.colorScheme = colorScheme;
        const element = await setup();
        if (colorScheme === 'dark') document.documentElement.style.background = '#111';
        if (colorScheme === 'dark') document.documentElement.style.color = '#eee';
        try {
          await expect(element).to.be.accessible();
        } finally {
          document.documentElement.removeAttribute('style');
        }
      });
    }

    it('passes axe after a decision', async () => {
      const store = createStore();
      const element = await setup({ store });
      store.acceptAll();
      await rendered(element);
      await expect(element).to.be.accessible();
    });

    it('passes axe in French', async () => {
      const element = await setup({ locale: 'fr' });
      await eventually(() => part(element, drawn));
      await expect(element).to.be.accessible();
    });
  });
}
