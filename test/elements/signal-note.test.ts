import { expect } from '@esm-bundle/chai';
import { fixture, html } from '@open-wc/testing-helpers';
import '../../src/define/banner.js';
import '../../src/define/settings.js';
import { memoryStorage } from '../../src/store/consent-storage.js';
import { ConsentStore } from '../../src/store/consent-store.js';
import { policyWith } from '../policies.js';

const shop = policyWith({
  categories: [{ id: 'statistics' }, { id: 'marketing' }],
  services: [],
});

/** Both elements over one store of a browser that sends Global Privacy Control. */
async function setup(gpc: boolean) {
  const store = new ConsentStore({ storage: memoryStorage(), target: document, gpc });
  store.setPolicy(shop, 'the test');
  const banner = await fixture(
    html`<cookie-banner lang="en" placement="inline" .store=${store}></cookie-banner>`,
  );
  const settings = await fixture(
    html`<cookie-settings lang="en" .store=${store}></cookie-settings>`,
  );
  const text = (element: Element) => element.shadowRoot!.textContent.replace(/\s+/g, ' ');
  return {
    store,
    banner: () => text(banner),
    settings: () => text(settings),
    elements: { banner, settings },
  };
}

describe('the note about Global Privacy Control', () => {
  it('lists what is off in the banner and in the settings', async () => {
    const { banner, settings } = await setup(true);
    expect(banner()).to.include('Switched off for this reason: Advertising.');
    expect(settings()).to.include('Switched off for this reason: Advertising.');
  });

  it('leaves only undecided categories to the banner', async () => {
    const { banner } = await setup(true);
    expect(banner()).to.include('these purposes: Statistics.');
  });

  it('is removed once the visitor has chosen otherwise', async () => {
    const { store, elements, settings } = await setup(true);
    store.acceptAll();
    await (elements.settings as HTMLElementTagNameMap['cookie-settings']).updateComplete;
    expect(store.isGranted('marketing')).to.be.true;
    expect(settings()).not.to.include('Global Privacy Control');
  });

  it('is not rendered without the signal', async () => {
    const { banner, settings } = await setup(false);
    expect(banner() + settings()).not.to.include('Global Privacy Control');
  });
});
