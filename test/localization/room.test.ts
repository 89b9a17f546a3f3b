import { expect, fixtureCleanup, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { targetLocales } from '../../src/generated/locales/codes.js';
import { loadTexts } from '../../src/localization/catalogues.js';
import { cut } from '../accessibility/cut.js';
import { all, mount, part, PARTS, textOf } from '../elements/mounting.js';

/** The lines that a button's label takes. */
function linesOf(button: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(button);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
}

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
  expect(sizeOf(part(element, 'accept')), element.localName).to.deep.equal(
    sizeOf(part(element, 'reject')),
  );
}

/** Four words or more (“Diúltaigh do gach fianán”) need a third line when they are twice as large. */
const FOUR_WORDS = ['ga', 'hi'];

const linesIn = (locale: string, size: string) =>
  size === '200%' && FOUR_WORDS.includes(locale) ? 3 : 2;

describe('every language has room at 320 px', () => {
  before(() => setViewport({ width: 320, height: 640 }));
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
          fixtureCleanup();
        }
      });
    }
  }
});
