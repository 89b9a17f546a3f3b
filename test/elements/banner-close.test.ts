import { expect } from '@esm-bundle/chai';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/banner.js';
import type { CookieBannerElement } from '../../src/define/banner.js';
import { differences } from '../../src/elements/equal-prominence.js';
import { renderBanner } from '../../src/render.js';
import { createStore, expectNone, mount, part, rendered, textOf } from './mounting.js';
import { policy } from './policies.js';

async function setup(properties: Record<string, unknown> = {}) {
  const store = createStore();
  const banner = await mount<CookieBannerElement>('cookie-banner', { store, ...properties });
  return { banner, store };
}

describe('<cookie-banner closable>', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('has no button that closes it unless a page asks for one', async () => {
    const { banner } = await setup();
    expectNone(part(banner, 'close'));
    banner.setAttribute('closable', '');
    await rendered(banner);
    expect(textOf(part(banner, 'close'))).to.contain('Close and reject all');
  });

  it('refuses everything by the button that closes it', async () => {
    const { banner, store } = await setup({ closable: true });
    part(banner, 'close').click();
    await rendered(banner);
    expectNone(part(banner, 'region'));
    expect(store.decision('statistics')).to.equal('denied');
    expect(textOf(part(banner, 'confirmation'))).to.contain('Your choice has been saved.');
  });

  it('says in French that closing refuses', async () => {
    const { banner } = await setup({ closable: true, locale: 'fr' });
    expect(textOf(part(banner, 'close'))).to.contain('Fermer et tout refuser');
  });

  for (const width of [320, 1280]) {
    it(`leaves both answers equal, and is quieter than they are, at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      const { banner } = await setup({ closable: true });
      const [accept, reject, close] = ['accept', 'reject', 'close'].map((name) =>
        part(banner, name),
      );
      expect(differences(accept!, reject!)).to.deep.equal([]);
      expect(getComputedStyle(close!).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      expect(close!.offsetHeight).to.be.within(24, accept!.offsetHeight - 1);
      const [box, around] = [close!, part(banner, 'region')].map((one) =>
        one.getBoundingClientRect(),
      );
      expect(box!.right).to.be.at.most(around!.right);
    });
  }

  it('is prerendered with the button', async () => {
    const markup = await renderBanner(policy, { closable: true });
    expect(markup).to.contain('closable=""').and.contain('part="close"');
    expect(await renderBanner(policy)).not.to.contain('part="close"');
  });
});
