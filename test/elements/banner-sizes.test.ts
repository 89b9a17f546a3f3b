import { expect } from '@esm-bundle/chai';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/banner.js';
import { loadTexts } from '../../src/localization/catalogues.js';
import { eventually } from '../eventually.js';
import { fivePurposes, shownIn, textSize } from './banner-views.js';
import { all, createStore, part, PARTS } from './mounting.js';

const isScrolled = (box: Element) => box.scrollHeight > box.clientHeight + 1;

/**
 * The height at the end of a box that fades out because more follows. Where no animation follows
 * scrolling, a shadow lies below the text instead, and covers none of it.
 */
const faded = (box: Element): number =>
  isScrolled(box) && CSS.supports('animation-timeline: scroll()') ? 16 : 0;

/** Whether a box that scrolls shows so: it fades out at its end, or has a shadow there. */
function hasSign(box: HTMLElement): boolean {
  const { maskImage, backgroundImage } = getComputedStyle(box);
  return [maskImage, backgroundImage].some((image) => image.includes('gradient'));
}

/** Whether the edge of a box cuts through it. */
function isSliced(inner: Element, outer: Element): boolean {
  const [one, edge] = [inner.getBoundingClientRect(), outer.getBoundingClientRect()];
  return one.top < edge.bottom - 1 && one.bottom > edge.bottom + 1;
}

function expectSigns(banner: HTMLElement) {
  const scrolling = all(banner, 'section, section *').filter(
    (box) => getComputedStyle(box).overflowY === 'auto' && isScrolled(box),
  );
  for (const box of scrolling) expect(hasSign(box), box.outerHTML.slice(0, 30)).to.be.true;
  const controls = all(banner, 'section a, section button');
  expect(controls).to.have.length.above(3);
  for (const control of controls) {
    const around = scrolling.filter((box) => box.contains(control));
    const edges = around.length > 0 ? [] : [part(banner, 'region')];
    for (const edge of edges) expect(isSliced(control, edge), control.innerText).to.be.false;
  }
}

describe('the size of <cookie-banner>', () => {
  afterEach(async () => {
    document.documentElement.removeAttribute('style');
    await setViewport({ width: 800, height: 600 });
  });

  for (const size of [
    [375, 553],
    [360, 560],
    [320, 568],
  ] as const) {
    for (const locale of ['en', 'fr']) {
      it(`leaves its answers 44 px high on a small phone, ${size.join(' × ')}, ${locale}`, async () => {
        const banner = await shownIn(size, { locale });
        const [accept, reject, text, heading] = ['accept', 'reject', 'text', 'heading'].map(
          (name) => part(banner, name),
        );
        expect(accept!.offsetHeight).to.be.at.least(44);
        expect(accept!.offsetTop).to.equal(reject!.offsetTop);
        expect(part(banner, 'settings').offsetHeight).to.be.at.least(44);
        for (const one of [accept!, text!]) expect(textSize(one)).to.be.at.least(14);
        expect(textSize(heading!)).to.be.at.least(textSize(text!));
        expect(part(banner, 'region').offsetHeight).to.be.at.most(0.7 * size[1] + 1);
      });
    }
  }

  for (const size of [
    [320, 568],
    [375, 553],
    [360, 640],
  ] as const) {
    for (const locale of ['es', 'ca', 'de', 'fr', 'ru']) {
      it(`shows all its purposes above the answers, ${size.join(' × ')}, ${locale}`, async () => {
        await loadTexts(locale, PARTS);
        const store = createStore({ policy: fivePurposes });
        const banner = await shownIn(size, { locale, store });
        const message = banner.shadowRoot!.querySelector('.message')!;
        const { bottom } = all(banner, '[part="text"] strong').at(-1)!.getBoundingClientRect();
        expect(bottom).to.be.at.most(message.getBoundingClientRect().bottom - faded(message));
      });
    }
  }

  for (const locale of ['es', 'ca', 'de', 'sv']) {
    it(`cuts off no part of a line on a phone of 375 × 553, ${locale}`, async () => {
      await loadTexts(locale, PARTS);
      const store = createStore({ policy: fivePurposes });
      const banner = await shownIn([375, 553], { locale, store });
      expect(isScrolled(banner.shadowRoot!.querySelector('.message')!)).to.be.false;
    });
  }

  it('leaves answers of 36 px in compact density, on a small phone as well', async () => {
    document.documentElement.style.setProperty('--consent-button-size', '2.25em');
    const banner = await shownIn([375, 553]);
    expect(part(banner, 'accept').offsetHeight).to.be.within(36, 38);
  });

  it('leaves 12 px between what is read and the answers on phones', async () => {
    const banner = await shownIn([375, 553]);
    const { bottom } = part(banner, 'links').getBoundingClientRect();
    const gap = part(banner, 'accept').getBoundingClientRect().top - bottom;
    expect(gap).to.be.at.least(12);
  });

  for (const placement of ['bottom', 'top'] as const) {
    it(`takes at most 17 % of a view of 1280 × 800, ${placement}`, async () => {
      const banner = await shownIn([1280, 800], { placement });
      const { offsetWidth, offsetHeight } = part(banner, 'region');
      expect((offsetWidth * offsetHeight) / (1280 * 800)).to.be.at.most(0.175);
    });
  }

  for (const placement of ['bottom', 'top', 'corner', 'inline', 'dialog'] as const) {
    it(`gives the settings no box beside two answers, ${placement}`, async () => {
      const banner = await shownIn([1280, 800], { placement });
      const { borderTopColor, backgroundColor } = getComputedStyle(part(banner, 'settings'));
      expect([borderTopColor, backgroundColor]).to.deep.equal(Array(2).fill('rgba(0, 0, 0, 0)'));
      expect(part(banner, 'accept').offsetTop).to.equal(part(banner, 'reject').offsetTop);
    });
  }
});

describe('nothing of <cookie-banner> is cut off without a sign', () => {
  it('makes the text focusable only while it scrolls', async () => {
    const banner = await shownIn([844, 390], { locale: 'fr' });
    const text = banner.shadowRoot!.querySelector<HTMLElement>('.message')!;
    text.style.blockSize = '2em';
    await eventually(() => text.tabIndex === 0, 'the text is focusable');
    text.style.blockSize = '';
    await setViewport({ width: 1280, height: 800 });
    await eventually(() => text.tabIndex === -1, 'the text is not focusable');
  });

  afterEach(async () => {
    document.documentElement.removeAttribute('style');
    await setViewport({ width: 800, height: 600 });
  });

  for (const [size, root] of [
    [[320, 568], '100%'],
    [[375, 553], '100%'],
    [[844, 390], '100%'],
    [[320, 256], '100%'],
    [[320, 568], '200%'],
    [[1280, 800], '200%'],
  ] as const) {
    for (const locale of ['en', 'fr']) {
      it(`at ${size.join(' × ')} with text of ${root}, ${locale}`, async () => {
        document.documentElement.style.fontSize = root;
        expectSigns(await shownIn(size, { locale }));
      });
    }
  }

  for (const placement of ['top', 'corner', 'dialog'] as const) {
    it(`at 320 × 400, ${placement}`, async () => {
      expectSigns(await shownIn([320, 400], { placement }));
    });
  }

  it('where its own end is in view', async () => {
    const banner = await shownIn([375, 553]);
    const message = banner.shadowRoot!.querySelector<HTMLElement>('.message')!;
    expect(isScrolled(message)).to.be.false;
    expect(getComputedStyle(message).maskImage).to.equal('none');
  });

  it('at its links, which stay in view while the text scrolls', async () => {
    const banner = await shownIn([320, 420], { locale: 'fr' });
    const message = banner.shadowRoot!.querySelector<HTMLElement>('.message')!;
    expect(isScrolled(message)).to.be.true;
    const link = part(banner, 'links').querySelector('a')!.getBoundingClientRect();
    expect(link.top).to.be.at.least(message.getBoundingClientRect().bottom - 7);
    expect(link.bottom).to.be.at.most(part(banner, 'accept').getBoundingClientRect().top - 8);
  });
});
