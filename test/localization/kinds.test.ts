import { expect } from '@esm-bundle/chai';
import '../../src/elements.all.js';
import { kindName, kindPurpose } from '../../src/localization/kind-texts.js';
import { loadLocalization } from '../../src/localization/localization.js';
import { textHtml } from '../../src/markup/text-html.js';
import { KINDS } from '../../src/model/kinds.js';
import type { Policy, Service } from '../../src/model/policy.js';
import { renderStatement, renderTable } from '../../src/render.js';
import { eventually } from '../eventually.js';
import { all, createStore, mount, rendered, textOf } from '../elements/mounting.js';
import { policy } from '../policies.js';

const VIDEO: Service = { id: 'film', category: 'media', provider: 'Video GmbH', kind: 'video' };

const withService = (service: Service): Policy => ({ ...policy, services: [service] });

const shown = async (tag: string, service: Service, properties: object = {}) => {
  const store = createStore({ policy: withService(service) });
  const element = await mount(tag, { store, ...properties });
  for (const summary of all(element, '[part=category] > details > summary')) summary.click();
  const lists = all(element, '[part=category] > details');
  await eventually(() => lists.every((list) => list.querySelector('[part=service]')));
  return textOf(element.shadowRoot);
};

const ELEMENTS = ['cookie-table', 'cookie-statement', 'cookie-settings'];

describe('the kind of a service', () => {
  for (const tag of ELEMENTS) {
    it(`gives its name and purpose in <${tag}>`, async () => {
      const text = await shown(tag, VIDEO);
      expect(text).to.include('Videos').and.to.include('Plays videos from another site');
    });

    it(`gives them in the visitor’s language in <${tag}>`, async () => {
      const i18n = await loadLocalization('fr', ['interface', 'kinds'], textHtml);
      const text = await shown(tag, VIDEO, { locale: 'fr' });
      expect(text).to.include(kindName('video', i18n)).and.to.include(kindPurpose('video', i18n));
    });

    it(`yields to the service’s own texts in <${tag}>`, async () => {
      const text = await shown(tag, { ...VIDEO, name: 'Films', purpose: 'Shows our films' });
      expect(text).to.include('Films').and.to.include('Shows our films');
      expect(text).not.to.match(/Videos(?!, maps)|Plays videos/);
    });

    it(`leaves the id as the name in <${tag}> where it is unknown`, async () => {
      for (const kind of ['telepathy', 'constructor', 5 as never]) {
        const text = await shown(tag, { ...VIDEO, kind });
        expect(text, String(kind))
          .to.include('film')
          .and.not.to.match(/undefined|native code/);
      }
    });
  }

  it('is the heading of a gate', async () => {
    const store = createStore({ policy: withService(VIDEO) });
    const gate = await mount('cookie-gate', { store, category: 'film' }, '<p data-src="/x"></p>');
    expect(textOf(gate.shadowRoot!.querySelector('[part=heading]'))).to.equal('Videos');
  });

  it('is in the table when a later policy adds one', async () => {
    const store = createStore();
    const table = await mount('cookie-table', { store });
    store.setPolicy(withService(VIDEO), 'a script');
    await rendered(table);
    expect(textOf(table.shadowRoot)).to.include('Plays videos from another site');
  });

  it('is in the prerendered statement and table', async () => {
    for (const render of [renderStatement, renderTable]) {
      const markup = await render(withService(VIDEO), { locale: 'en' });
      expect(markup, render.name).to.include('Plays videos from another site');
    }
  });

  it('has a name and a purpose for each kind that there is', async () => {
    const i18n = await loadLocalization('en', [], textHtml);
    for (const kind of Object.keys(KINDS)) {
      expect(kindName(kind, i18n), kind).to.match(/^\p{Lu}[^.]+$/u);
      expect(kindPurpose(kind, i18n), kind).to.match(/^\p{Lu}[^.]+$/u);
    }
  });
});
