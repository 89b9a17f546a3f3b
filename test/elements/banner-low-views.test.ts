import { expect } from '@esm-bundle/chai';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/banner.js';
import { loadTexts } from '../../src/localization/catalogues.js';
import { fivePurposes, shownIn, textSize } from './banner-views.js';
import { all, createStore, part, PARTS } from './mounting.js';

/** The words of an element that a line break divides. */
function dividedWords(element: HTMLElement): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const divided = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const { index, 0: word } of node.data.matchAll(/[\p{L}\p{M}]+/gu)) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) divided.push(word);
    }
  }
  return divided;
}

describe('<cookie-banner> in a low view', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const [width, height] of [
    [320, 256],
    [844, 390],
  ] as const) {
    it(`keeps text of 14 px and answers of 40 px in a low view, ${width} × ${height}`, async () => {
      const banner = await shownIn([width, height]);
      expect(part(banner, 'accept').offsetHeight).to.be.at.least(40);
      const read = all(banner, 'section :is(p, a, button, h2)');
      for (const one of read) expect(textSize(one), one.innerText).to.be.at.least(14);
    });
  }

  for (const locale of ['es', 'fr', 'it', 'sv']) {
    it(`divides no word of its buttons at 320 × 256, ${locale}`, async () => {
      await loadTexts(locale, PARTS);
      const banner = await shownIn([320, 256], { locale });
      const buttons = ['accept', 'reject', 'settings'].map((name) => part(banner, name));
      expect(buttons.flatMap(dividedWords)).to.be.empty;
      expect(buttons[0]!.offsetWidth).to.equal(buttons[1]!.offsetWidth);
    });
  }

  for (const size of [
    [320, 200],
    [320, 180],
    [640, 200],
  ] as const) {
    it(`cuts off no answer in a very low view, ${size.join(' × ')}`, async () => {
      const banner = await shownIn(size, { store: createStore({ policy: fivePurposes }) });
      const edge = part(banner, 'region').getBoundingClientRect();
      for (const name of ['accept', 'reject', 'settings']) {
        const { top, bottom } = part(banner, name).getBoundingClientRect();
        expect(top).to.be.at.least(edge.top);
        expect(bottom).to.be.at.most(edge.bottom);
      }
      expect(edge.bottom).to.be.at.most(size[1]);
    });
  }

  it('leaves room for the focus ring of a link at 320 × 256', async () => {
    const banner = await shownIn([320, 256], { store: createStore({ policy: fivePurposes }) });
    const question = banner.shadowRoot!.querySelector('.question')!;
    const { left } = all(banner, '[part="links"] a')[0]!.getBoundingClientRect();
    expect(left - question.getBoundingClientRect().left).to.be.at.least(5);
  });

  it('centers the settings below both answers beside the text', async () => {
    const banner = await shownIn([844, 390]);
    const [accept, reject, settings] = ['accept', 'reject', 'settings'].map((name) =>
      part(banner, name).getBoundingClientRect(),
    );
    expect(settings!.top).to.be.at.least(accept!.bottom);
    expect([settings!.left, settings!.right]).to.deep.equal([accept!.left, reject!.right]);
  });
});
