import { expect } from '@esm-bundle/chai';
import { fixture, html } from '@open-wc/testing-helpers';
import '../../src/define/banner.js';
import type { CookieBannerElement } from '../../src/define/banner.js';
import { consoleDuring, createStore, part, rendered } from './mounting.js';

const isOpen = (banner: Element) => banner.matches(':state(open)');

/** Two banners in one page, the first one in a box with a style. */
async function pair({ style = '', isShared = true } = {}) {
  const stores = [createStore(), createStore()];
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const banners = stores.map((store) => {
    const banner = document.createElement('cookie-banner');
    return Object.assign(banner, { store: isShared ? stores[0]! : store, locale: 'en' });
  }) as [CookieBannerElement, CookieBannerElement];
  const wrapper = document.createElement('div');
  wrapper.style.cssText = style;
  const { warnings } = await consoleDuring(async () => {
    wrapper.append(banners[0]);
    box.append(wrapper, banners[1]);
    for (const banner of banners) await rendered(banner);
    banners[1].requestUpdate();
    await rendered(banners[1]);
  });
  return { banners, warnings, store: stores[0]! };
}

describe('two banners in one page', () => {
  it('show one banner, with one warning about both', async () => {
    const { banners, warnings } = await pair();
    expect(banners.map(isOpen)).to.deep.equal([true, false]);
    expect(banners[1].shadowRoot!.querySelector('[part=region]')).to.be.null;
    expect(warnings).to.have.length(1);
    expect(String(warnings[0])).to.include('two banners only one shows');
  });

  it('close on one answer', async () => {
    const { banners, store } = await pair();
    store.rejectAll();
    for (const banner of banners) await rendered(banner);
    expect(banners.map(isOpen)).to.deep.equal([false, false]);
  });

  it('show the second when the first is removed', async () => {
    const { banners } = await pair();
    banners[0].remove();
    await rendered(banners[1]);
    expect(isOpen(banners[1])).to.be.true;
  });

  it('show the one that the page does not hide', async () => {
    const { banners, warnings } = await pair({ style: 'display: none' });
    const isSeen = (banner: Element) => part(banner, 'region').checkVisibility();
    expect(banners.map(isSeen)).to.deep.equal([false, true]);
    banners[0].parentElement!.style.display = '';
    banners[1].hidden = true;
    expect(banners.map(isSeen)).to.deep.equal([true, false]);
    expect(warnings).to.be.empty;
  });

  it('show both when each has its own store', async () => {
    const { banners, warnings } = await pair({ isShared: false });
    expect(banners.map(isOpen)).to.deep.equal([true, true]);
    expect(warnings).to.be.empty;
  });
});
