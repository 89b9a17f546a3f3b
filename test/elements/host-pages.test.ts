import { expect } from '@esm-bundle/chai';
import { fixture, html } from '@open-wc/testing-helpers';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/banner.js';
import '../../src/define/settings.js';
import '../../src/define/table.js';
import { eventually } from '../eventually.js';
import { contrastOf } from '../themes/themes.js';
import { all, mount, part, roomMade } from './mounting.js';

/** Style rules of pages that match everything, as frameworks and authors write them. */
const PAGES = {
  'rules for everything':
    '* { margin: 20px; padding: 30px; border: 5px solid red; float: left; line-height: 3; font-size: 27px; text-align: center; text-transform: uppercase; text-indent: 3em; white-space: nowrap; max-width: 100px; background: pink }',
  'a small root font': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'a tiny font': 'html { font-size: 6px }',
  'a body of 30 px': 'body { font: 30px/1.2 serif }',
  'a reset like Bootstrap’s':
    '*, *::before, *::after { box-sizing: border-box } body { margin: 0; font: 400 1rem/1.5 sans-serif; color: #212529; background: #fff } h2 { margin: 0 0 .5rem; font-size: 2rem } p { margin: 0 0 1rem } fieldset { min-width: 0; border: 0 } legend { float: left; width: 100%; font-size: 1.5rem } button { text-transform: none; border-radius: 0 } [hidden] { display: none !important } table { caption-side: bottom }',
  'a reset like Tailwind’s':
    '*, ::after, ::before, ::backdrop { box-sizing: border-box; border: 0 solid; margin: 0; padding: 0 } html { line-height: 1.5; tab-size: 4 } h2 { font-size: inherit; font-weight: inherit } button, input { font: inherit; letter-spacing: inherit; color: inherit; border-radius: 0; background: transparent } ol, ul { list-style: none } img, svg { display: block; vertical-align: middle; max-width: 100% }',
  'right to left': 'html { direction: rtl }',
  'a dark body without a scheme': 'body { background: #111; color: #eee }',
  'a dark scheme': 'html { color-scheme: dark } body { background: #000; color: #fff }',
  'centred text': 'body { text-align: center; font-style: italic; font-weight: 300 }',
};

function dress(css: string): () => void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  return () => style.remove();
}

/** The view changes when the banner is there, for WebKit's sake (see `banner-layout.test.ts`). */
async function bannerIn(width: number) {
  const banner = await mount('cookie-banner');
  await eventually(() => part(banner, 'region'));
  await setViewport({ width, height: 800 });
  await roomMade();
  return { banner, region: part(banner, 'region') };
}

const sizeOf = (element: Element) => parseFloat(getComputedStyle(element).fontSize);

/** The contrast of a text to the box that it stands in. */
const legibility = (text: Element, box: Element) =>
  contrastOf(getComputedStyle(text).color, getComputedStyle(box).backgroundColor);

const textsOf = (element: Element) => all(element, 'p:not([role]), h2, button, label, legend');

describe('a host page with', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const [name, css] of Object.entries(PAGES)) {
    for (const width of [320, 1280]) {
      it(`${name} does not change the style of the banner at ${width} px`, async () => {
        const restore = dress(css);
        const { banner, region } = await bannerIn(width);
        try {
          // A heading in text as large as the root allows (see `box.text-largest-of-reader`).
          const largest = 1.25 * Math.max(20, 1.25 * sizeOf(document.documentElement));
          const { left, right, height } = region.getBoundingClientRect();
          expect(left).to.be.at.least(0);
          expect(right).to.be.at.most(width);
          expect(height).to.be.within(100, 560);
          expect(region.scrollWidth).to.be.at.most(region.clientWidth);
          for (const text of textsOf(banner)) {
            expect(sizeOf(text)).to.be.within(12, largest);
            expect(getComputedStyle(text).textTransform).to.equal('none');
            expect(getComputedStyle(text).whiteSpace).to.equal('normal');
          }
          expect(part(banner, 'reject').offsetHeight).to.be.within(38, 80);
          expect(getComputedStyle(part(banner, 'text')).textAlign).to.equal('start');
          expect(legibility(part(banner, 'text'), region)).to.be.at.least(4.5);
        } finally {
          restore();
        }
      });
    }

    it(`${name} lets the banner take no room in the flow`, async () => {
      const restore = dress(css);
      const page = await fixture<HTMLElement>(html`<div><main>Text</main></div>`);
      const main = page.querySelector('main')!;
      const { top } = main.getBoundingClientRect();
      const banner = document.createElement('cookie-banner');
      page.prepend(banner);
      expect(main.getBoundingClientRect().top).to.equal(top);
      restore();
    });

    it(`${name} shows inline settings legibly and within their box`, async () => {
      await setViewport({ width: 320, height: 800 });
      const restore = dress(name === 'rules for everything' ? '' : css);
      const settings = await mount('cookie-settings');
      try {
        const form = part(settings, 'form');
        expect(form.scrollWidth).to.be.at.most(form.clientWidth);
        for (const text of all(settings, 'p:not([role]), h2, legend'))
          expect(legibility(text, form)).to.be.at.least(4.5);
      } finally {
        restore();
      }
    });

    it(`${name} passes its own colours to tables`, async () => {
      const restore = dress(name === 'rules for everything' ? '' : css);
      const table = await mount('cookie-table');
      const { color } = getComputedStyle(document.body);
      for (const cell of all(table, 'tbody td, tbody a'))
        expect(getComputedStyle(cell).color).to.equal(color);
      restore();
    });
  }
});

describe('a page from right to left', () => {
  it('puts a banner with placement="corner" at the other side', async () => {
    await setViewport({ width: 1280, height: 800 });
    const banner = await mount('cookie-banner');
    banner.setAttribute('placement', 'corner');
    const region = part(banner, 'region');
    expect(region.getBoundingClientRect().right).to.be.greaterThan(1200);
    region.dir = 'rtl';
    document.documentElement.dir = 'rtl';
    expect(region.getBoundingClientRect().left).to.be.lessThan(80);
    document.documentElement.removeAttribute('dir');
  });
});
