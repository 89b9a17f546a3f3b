import { expect } from '@esm-bundle/chai';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { CookieBannerElement } from '../../src/define/banner.js';
import '../../src/define/banner.js';
import { eventually } from '../eventually.js';
import { itNeeds } from '../needs.js';
import { createStore, mount, rendered } from './mounting.js';

const link = () => document.querySelector<HTMLElement>('[data-reopen]');
const appears = () => eventually(link, 'there is a link');
const goes = () => eventually(() => link() === null, 'there is no link');

async function setup(properties: Record<string, unknown> = {}) {
  const store = createStore();
  store.rejectAll();
  const banner = await mount<CookieBannerElement>('cookie-banner', {
    store,
    reopen: '',
    ...properties,
  });
  return { banner, store };
}

describe('reopen on <cookie-banner>', () => {
  afterEach(goes);

  it('shows a link to the settings once the visitor has chosen', async () => {
    const { banner, store } = await setup();
    await appears();
    store.reset();
    await goes();
    store.acceptAll();
    await appears();
    banner.remove();
  });

  it('is reflected, and names the corner', async () => {
    const { banner } = await setup({ reopen: 'end' });
    await appears();
    expect(banner.getAttribute('reopen')).to.equal('end');
    expect(link()!.dataset['reopen']).to.equal('end');
    banner.reopen = 'start';
    await rendered(banner);
    await eventually(() => link()!.dataset['reopen'] === 'start', 'is in the other corner');
    banner.removeAttribute('reopen');
  });

  it('is removed with its banner, and inserted with it again', async () => {
    const { banner } = await setup();
    await appears();
    const { parentNode } = banner;
    banner.remove();
    await goes();
    parentNode!.append(banner);
    await appears();
    banner.remove();
  });

  it('speaks the language of its banner', async () => {
    const { banner } = await setup({ locale: 'fr' });
    await appears();
    expect(link()!.shadowRoot!.querySelector('a')!.lang).to.equal('fr');
    banner.remove();
  });

  itNeeds('emulated preferences', 'is not printed', async () => {
    const { banner } = await setup();
    await appears();
    await emulateMedia({ media: 'print' });
    expect(link()!.checkVisibility()).to.be.false;
    await emulateMedia({ media: 'screen' });
    expect(link()!.checkVisibility()).to.be.true;
    banner.remove();
  });

  itNeeds(
    'emulated preferences',
    'moves the page neither up nor down while it floats',
    async () => {
      await setViewport({ width: 1280, height: 600 });
      const { banner } = await setup();
      await appears();
      const { position, minHeight } = getComputedStyle(link()!.shadowRoot!.querySelector('a')!);
      expect(position).to.equal('fixed');
      expect(parseFloat(minHeight)).to.be.at.least(44);
      banner.remove();
    },
  );
});
