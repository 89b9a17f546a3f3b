import { expect } from '@esm-bundle/chai';
import { fixture, html } from '@open-wc/testing-helpers';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { eventually } from '../eventually.js';
import {
  createStore,
  mount,
  parts,
  policyUrl,
  consoleDuring,
  createFailedStore,
  rendered,
  textOf,
} from './mounting.js';
import { policy, policyWith } from './policies.js';

const emptyStore = () => createStore({ policy: null });
const other = policyWith({ site: { name: 'other.example' } });
const json = `<script type="application/json">${JSON.stringify(policy)}</script>`;

const setup = (properties: Record<string, unknown>, children = '') =>
  mount('cookie-statement', properties, children);

const isDrawn = (element: LitElement, site = 'shop.example') =>
  eventually(() => textOf(element.shadowRoot).includes(site), `shows ${site}`);

describe('the policy of an element', () => {
  it('is loaded from the address in its attribute', async () => {
    const element = await setup({ store: emptyStore() });
    element.setAttribute('src', policyUrl(policy));
    await isDrawn(element);
  });

  it('is read from its property', async () => {
    const element = await setup({ store: emptyStore(), policy });
    await isDrawn(element);
  });

  it('is read from its JSON child', async () => {
    const element = await setup({ store: emptyStore() }, json);
    await isDrawn(element);
  });

  it('is read from a JSON child that a script adds and fills later', async () => {
    const element = await setup({ store: emptyStore() });
    const script = document.createElement('script');
    script.type = 'application/json';
    element.append(script);
    await rendered(element);
    script.append(JSON.stringify(policy));
    await isDrawn(element);
  });

  it('is read from a store that another element has filled', async () => {
    const store = emptyStore();
    const element = await setup({ store });
    await setup({ store, policy });
    await isDrawn(element);
  });

  it('is replaced when the property is set again', async () => {
    const element = await setup({ store: emptyStore(), policy });
    Object.assign(element, { policy: policyWith({ site: { name: 'new.example' } }) });
    await isDrawn(element, 'new.example');
  });

  it('is requested once for many elements', async () => {
    const store = emptyStore();
    const src = policyUrl(policy);
    const { fetch } = window;
    let calls = 0;
    window.fetch = (...args) => {
      calls++;
      return fetch(...args);
    };
    try {
      const elements = [await setup({ store, src }), await setup({ store, src })];
      for (const element of elements) await isDrawn(element);
    } finally {
      window.fetch = fetch;
    }
    expect(calls).to.equal(1);
  });

  it('is the first of two different addresses, and a warning names both', async () => {
    const store = emptyStore();
    const [first, second] = [policyUrl(policy), policyUrl(other)];
    const { warnings } = await consoleDuring(async () => {
      await setup({ store, src: first });
      const element = await setup({ store, src: second });
      await isDrawn(element);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include(first).and.to.include(second);
  });

  it('causes no warning for two elements with the same address', async () => {
    const store = emptyStore();
    const src = policyUrl(policy);
    const { warnings } = await consoleDuring(async () => {
      await setup({ store, src });
      await isDrawn(await setup({ store, src }));
    });
    expect(warnings).to.be.empty;
  });
});

describe('a policy that cannot be loaded', () => {
  const TEXTS = {
    en: 'The list of cookies could not be loaded.',
    fr: 'La liste des cookies n’a pas pu être chargée.',
  };

  const CASES = {
    'is not there': '/no/such/cookies.json',
    'is not JSON': URL.createObjectURL(new Blob(['<html>'])),
    'has the wrong types': policyUrl({ categories: 'all' }),
    'has an id twice': policyUrl(
      policyWith({ services: [policy.services[0]!, policy.services[0]!] }),
    ),
  };

  for (const [name, src] of Object.entries(CASES)) {
    it(`shows a message in the table when it ${name}`, async () => {
      const store = emptyStore();
      const errors: Event[] = [];
      const listening = new AbortController();
      document.addEventListener('consent-error', (event) => errors.push(event), listening);
      const { errors: logged } = await consoleDuring(async () => {
        const table = await mount('cookie-table', { store, src });
        await isDrawn(table, TEXTS.en);
        expect(parts(table, 'table')).to.have.length(0);
      });
      listening.abort();
      expect(logged).to.have.length(1);
      expect(logged[0]).to.include(new URL(src, location.href).href);
      expect(errors).to.have.length(1);
      expect(store.isGranted('statistics')).to.be.false;
    });
  }

  it('is reported in the language of the page', async () => {
    const store = createFailedStore();
    for (const tag of ['cookie-table', 'cookie-statement']) {
      await isDrawn(await mount(tag, { store, locale: 'fr' }), TEXTS.fr);
    }
  });

  it('shows no banner', async () => {
    const store = createFailedStore();
    const banner = await mount('cookie-banner', { store });
    expect(parts(banner, 'region')).to.have.length(0);
  });

  it('keeps a gate shut without buttons', async () => {
    const store = createFailedStore();
    const gate = await mount('cookie-gate', { store, category: 'video' }, '<template>x</template>');
    expect(parts(gate, 'placeholder')).to.have.length(1);
    expect([...parts(gate, 'allow-once'), ...parts(gate, 'allow-always')]).to.have.length(0);
  });

  it('can be replaced by a valid one', async () => {
    const store = createFailedStore();
    const element = await setup({ store, policy });
    await rendered(element);
    await isDrawn(element);
  });
});

describe('markup that is parsed before the elements are defined', () => {
  it('is upgraded with its attributes and its JSON', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML = `<early-statement locale="fr" heading="3">${json}</early-statement>`;
    const element = box.firstElementChild as LitElement & { store?: unknown };
    element.store = emptyStore();
    const { CookieStatementElement } = await import('../../src/define/statement.js');
    CookieStatementElement.define('early-statement');
    await isDrawn(element);
    expect(element.shadowRoot!.querySelector('h3')).to.exist;
  });
});
