import { expect } from '@esm-bundle/chai';
import { fixtureCleanup, nextFrame } from '@open-wc/testing-helpers';
import { setViewport } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { targetLocales } from '../../src/generated/locales/codes.js';
import { loadTexts } from '../../src/localization/catalogues.js';
import { cut } from '../accessibility/cut.js';
import { setContentWidth } from './content-width.js';
import { all, createStore, mount, part, PARTS, textOf } from '../elements/mounting.js';
import { has } from '../needs.js';
import { policy, withOptOuts } from '../elements/policies.js';

/** The lines that a button's label takes. */
function linesOf(button: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(button);
  // Letters of another font may stand a little higher in the same line.
  const tops = [...range.getClientRects()].map(({ top }) => top).sort((a, b) => a - b);
  return tops.filter((top, at) => at === 0 || top - tops[at - 1]! > 6).length;
}

/** The words of a button's label that do not stand on one line. */
function brokenWords(button: HTMLElement): string[] {
  const range = document.createRange();
  return textNodes(button).flatMap((node) =>
    [...node.data.matchAll(/[^\s\u200b-]+/g)].flatMap(({ 0: word, index }) => {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
      return new Set(tops).size > 1 ? [word] : [];
    }),
  );
}

function textNodes(element: HTMLElement): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

/** Chinese and Japanese have no spaces: they break anywhere. */
const hasWords = (locale: string) => !/^(zh|ja)\b/.test(locale);

const sizeOf = ({ offsetWidth, offsetHeight }: HTMLElement) => [offsetWidth, offsetHeight];

function expectRoom(element: LitElement, lines: number) {
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth, 'width of the page').to.be.at.most(clientWidth);
  expect(cut(element)).to.deep.equal([]);
  const buttons = all(element, 'button').filter((one) => one.checkVisibility());
  const long = buttons.filter((button) => linesOf(button) > lines);
  expect(
    long.map(textOf),
    `${element.localName}: labels of more lines than ${lines}`,
  ).to.deep.equal([]);
}

function expectEqualAnswers(element: LitElement) {
  expect(sizeOf(part(element, 'accept')), element.localName).to.deep.equal(
    sizeOf(part(element, 'reject')),
  );
}

/** Long answers (“Diúltaigh do gach fianán”) need a third line when they are twice as large. */
const LONG = ['bg', 'ga'];

function linesIn(locale: string, size: string): number {
  // A machine without a font for Devanagari shows wider signs.
  if (locale === 'hi') return 3;
  return size === '200%' && LONG.includes(locale) ? 3 : 2;
}

const PLACEMENTS = [
  ['bottom', 320, 640],
  ['bottom', 375, 553],
  ['bottom', 900, 700],
  ['bottom', 1280, 800],
  ['top', 1280, 800],
  ['corner', 1280, 800],
] as const;

describe('every language has its words whole', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [placement, width, height] of PLACEMENTS) {
    it(`in the buttons of a banner, ${placement}, ${width} × ${height}`, async () => {
      await setViewport({ width, height });
      const broken: Record<string, string[]> = {};
      for (const locale of targetLocales.filter(hasWords)) {
        await loadTexts(locale, PARTS);
        const banner = await mount<LitElement>('cookie-banner', { locale, placement });
        await nextFrame();
        const words = all(banner, '[part=actions] button').flatMap(brokenWords);
        if (words.length > 0) broken[locale] = words;
        fixtureCleanup();
      }
      expect(broken).to.deep.equal({});
    });
  }
});

describe('every language has room at 320 px', () => {
  before(() => setContentWidth(320, 640));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(() => document.documentElement.removeAttribute('style'));

  for (const locale of targetLocales) {
    for (const size of ['100%', '200%']) {
      it(`with ${size} text, ${locale}`, async () => {
        document.documentElement.style.fontSize = size;
        await loadTexts(locale, PARTS);
        for (const tag of ['cookie-banner', 'cookie-settings']) {
          const element = await mount<LitElement>(tag, { locale });
          await nextFrame();
          expectRoom(element, linesIn(locale, size));
          expectEqualAnswers(element);
          fixtureCleanup();
        }
        // WebKit would need more than two minutes for all languages.
        if (!has('emulated preferences')) return;
        const store = createStore({ policy: withOptOuts(policy), gpc: true });
        const choices = await mount<LitElement>('cookie-choices', { locale, store });
        await nextFrame();
        // Its buttons stand in a line of text: one with a long name of a category may break twice.
        expectRoom(choices, 3);
      });
    }
  }
});
