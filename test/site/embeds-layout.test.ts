import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
import { FILM, gate, MAP, PLAYER, SONG, visitEmbeds } from './embed-pages.js';
import { WATCHING } from './layout-shift.js';
import { closeSites } from './site.js';

const SIZES = [
  { width: 320, height: 568 },
  { width: 375, height: 553 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];

const TEXT = '<p>Some words between two of the embeds, and nothing else.</p>';
const SHORT = 'https://www.youtube.com/shorts/M7lc1UVf-VE';

/** What a page writes that keeps the room of films before its scripts have come. */
const KEEPING = `<style>
  cookie-gate { aspect-ratio: 16 / 9 }
  cookie-gate:not(:defined) { display: block }
</style>`;

/** The box of the first placeholder, and where its icon ends and its heading begins; for `evaluate`. */
const placeholder = () => {
  const { shadowRoot } = document.querySelector('cookie-gate')!;
  const box = (selector: string) => shadowRoot!.querySelector(selector)!.getBoundingClientRect();
  const { width, height } = box('[part=placeholder]');
  return { width, height, icon: box('.icon').bottom, heading: box('[part=heading]').top };
};

/** For `evaluate`. */
const painted = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50))),
  );
const frames = () => document.querySelectorAll('cookie-gate > iframe').length;

describe('the layout of a page with embeds from addresses', () => {
  afterEach(closeSites);

  const opened = async (href: string, viewport: (typeof SIZES)[number]) => {
    const body = [href, href, href].map((one) => TEXT + gate(one)).join('') + TEXT;
    const { tab, isShut } = await visitEmbeds({ body, viewport, before: WATCHING });
    await isShut();
    const shift = async (open: () => Promise<unknown>) => {
      await tab.evaluate(painted);
      await tab.evaluate(() => {
        window.shift = 0;
      });
      await open();
      await tab.until(() => document.querySelectorAll('cookie-gate > iframe').length === 3);
      await tab.evaluate(painted);
      return tab.evaluate(() => window.shift);
    };
    return { tab, shift };
  };

  for (const viewport of SIZES) {
    for (const href of [FILM, MAP, SONG]) {
      const where = `${new URL(href).hostname}, ${viewport.width} pixels`;

      // On a phone the words are higher than a film: what is below moves, at the visitor's click.
      it(`does not shift by itself when the visitor opens three gates: ${where}`, async () => {
        const { tab, shift } = await opened(href, viewport);
        expect(await shift(() => tab.clickPart('accept'))).to.be.at.most(0.02);
      });

      if (viewport.width < 768) continue;
      it(`does not shift when three gates open without a click: ${where}`, async () => {
        const { tab, shift } = await opened(href, viewport);
        await tab.clickPart('reject');
        const shifted = await shift(() => tab.store((store) => store.acceptAll()));
        expect(shifted).to.be.at.most(0.02);
      });
    }

    it(`does not shift on a return visit where the page keeps the room, ${viewport.width} pixels`, async () => {
      const body = [FILM, FILM, FILM].map((one) => TEXT + gate(one)).join('') + TEXT;
      const { tab } = await visitEmbeds({
        body,
        viewport,
        head: KEEPING,
        before: WATCHING,
        isReturn: true,
      });
      await tab.until(() => document.querySelectorAll('cookie-gate > iframe').length === 3);
      await tab.evaluate(painted);
      expect(await tab.evaluate(() => window.shift)).to.be.at.most(0.02);
    });
  }

  it('has the words of a low player beside its buttons, in the height of the player', async () => {
    const { tab, isShut } = await visitEmbeds({ body: gate(SONG), viewport: SIZES[2]! });
    await isShut();
    expect(await tab.evaluate(placeholder)).to.deep.include({ height: 152 });
  });

  it('has the icon above the heading in a narrow box of a film', async () => {
    const { tab, isShut } = await visitEmbeds({ body: gate(FILM), viewport: SIZES[0]! });
    await isShut();
    const { icon, heading } = await tab.evaluate(placeholder);
    expect(icon).to.be.at.most(heading);
  });
});

describe('an embed from an address that changes', () => {
  afterEach(closeSites);

  const change = (href: string) =>
    document.querySelector('cookie-gate')!.setAttribute('href', href);

  it('has a placeholder of the size of the new frame, while it is shut', async () => {
    const { tab, isShut } = await visitEmbeds({ body: gate(FILM), viewport: SIZES[2]! });
    await isShut();
    const film = await tab.evaluate(placeholder);
    expect(film.width / film.height).to.be.closeTo(16 / 9, 0.01);
    await tab.evaluate(change, SONG);
    await tab.until(
      () =>
        document.querySelector('cookie-gate')!.shadowRoot!.querySelector('section')!
          .offsetHeight === 152,
    );
    await tab.evaluate(change, MAP);
    await tab.until(
      () =>
        document.querySelector('cookie-gate')!.shadowRoot!.querySelector('section')!.offsetHeight >
        500,
    );
    const map = await tab.evaluate(placeholder);
    expect(map.width / map.height).to.be.closeTo(4 / 3, 0.01);
    await tab.evaluate(change, SHORT);
    await tab.until(
      () =>
        document.querySelector('cookie-gate')!.shadowRoot!.querySelector('section')!
          .offsetHeight === 560,
    );
    await tab.evaluate(change, 'https://film.example/1');
    await tab.until(
      () =>
        document.querySelector('cookie-gate')!.shadowRoot!.querySelector('section')!.offsetHeight <
        300,
    );
  });

  it('has the new frame alone, while it is open', async () => {
    const { tab, others } = await visitEmbeds({ body: gate(FILM) });
    await tab.clickPart('accept');
    await eventually(async () => (await others()).length === 1);
    await tab.evaluate(change, SONG);
    await eventually(async () => (await others()).length === 2);
    expect((await others())[1]).to.equal(
      'https://open.spotify.com/embed/track/5ihDGnhQgMA0F0tk9fNLlA',
    );
    expect(await tab.evaluate(frames)).to.equal(1);
  });
});

describe('an embed from its address in markup that is rendered again', () => {
  afterEach(closeSites);

  it('has one frame in each gate, and asks for it once, where Vue renders it again', async () => {
    const script = `import { createApp, h, ref } from '/packages/vue/dist/vue.runtime.esm-browser.prod.js';
      window.count = ref(0);
      window.film = ref('${FILM}');
      createApp({ render: () => h('div', [h('p', count.value), h('cookie-gate', { href: film.value })]) }).mount('#app');`;
    const body = `<div id="app"></div><script type="module">${script}</script>`;
    const { tab, others, warnings } = await visitEmbeds({ body });
    await tab.clickPart('accept');
    await eventually(async () => (await others()).length === 1);
    const again = () => {
      (window as unknown as { count: { value: number } }).count.value += 1;
    };
    for (let times = 0; times < 3; times += 1) await tab.evaluate(again);
    await tab.evaluate(painted);
    expect(await tab.evaluate(frames)).to.equal(1);
    expect(await others()).to.deep.equal([PLAYER]);
    await tab.evaluate((song) => {
      (window as unknown as { film: { value: string } }).film.value = song;
    }, SONG);
    await eventually(async () => (await others()).length === 2);
    expect(await tab.evaluate(frames)).to.equal(1);
    expect(await warnings()).to.deep.equal([]);
  });

  it('has one frame where the markup of the open page takes its place, as when a page is hydrated', async () => {
    const { tab, others } = await visitEmbeds({ body: gate(FILM) });
    await tab.clickPart('accept');
    await eventually(async () => (await others()).length === 1);
    await tab.evaluate(() => {
      const main = document.querySelector('main')!;
      main.innerHTML = `${main.innerHTML}`;
    });
    await eventually(async () => (await others()).length === 2);
    await tab.evaluate(painted);
    expect(await tab.evaluate(frames)).to.equal(1);
    await tab.store((store) => store.rejectAll());
    await tab.until(() => document.querySelectorAll('iframe').length === 0);
    expect(await others()).to.have.length(2);
  });
});
