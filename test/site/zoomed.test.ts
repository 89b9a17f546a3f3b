import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
import { portal } from './pages.js';
import { closeSites, openSite } from './site.js';

interface Zoomed {
  readonly sheet: string;
  readonly banner?: string;
  readonly height?: number;
}

/** Pages on a phone, by what they zoom. */
const PAGES: Readonly<Record<string, Zoomed>> = {
  'html { zoom: 2 }': { sheet: 'html { zoom: 2 }' },
  'body { zoom: 1.75 }': { sheet: 'body { zoom: 1.75 }', height: 480 },
  'html { zoom: 2 }, a banner at the top': {
    sheet: 'html { zoom: 2 } body { margin: 0 }',
    banner: 'placement="top"',
  },
  'html { zoom: 2 }, a modal banner': {
    sheet: 'html { zoom: 2 }',
    banner: 'placement="dialog"',
  },
};

const isMade = () =>
  document.querySelector('cookie-banner[placement="dialog"]') ??
  document.adoptedStyleSheets.some(({ cssRules }) => cssRules.length > 0);

/** How far the banner is out of view, and which of its buttons cannot be pressed. */
const look = () => {
  const root = document.querySelector('cookie-banner')!.shadowRoot!;
  const { top, bottom } = root.querySelector('section')!.getBoundingClientRect();
  const outOfReach = [...root.querySelectorAll('button')].filter((button) => {
    button.scrollIntoView({ block: 'nearest' });
    const { left, top: above, width, height } = button.getBoundingClientRect();
    return [4, height - 4].some(
      (down) => root.elementFromPoint(left + width / 2, above + down) !== button,
    );
  });
  const { paddingBottom } = getComputedStyle(document.documentElement);
  return {
    isInView: top >= 0 && bottom <= innerHeight,
    outOfReach: outOfReach.map(({ textContent }) => textContent),
    room: parseFloat(paddingBottom) * document.documentElement.currentCSSZoom,
    covered: Math.ceil(innerHeight - top),
  };
};

describe('a page that zooms itself', () => {
  afterEach(closeSites);

  for (const [name, { sheet, banner = '', height = 700 }] of Object.entries(PAGES)) {
    it(`has the whole banner in view, and each of its buttons in reach: ${name}`, async () => {
      const head = `<style>${sheet}</style>`;
      const site = await openSite(portal({ head, banner, body: '<p>Text</p>'.repeat(90) }), {
        viewport: { width: 390, height },
      });
      const tab = await site.open('/');
      await tab.shown();
      await tab.until(isMade);
      const hasRoom = async () => {
        const { room, covered } = await tab.evaluate(look);
        return Math.abs(room - (banner ? 0 : covered)) <= 1;
      };
      await eventually(hasRoom, 'there is room for what the banner covers');
      const { isInView, outOfReach } = await tab.evaluate(look);
      expect(outOfReach).to.deep.equal([]);
      expect(isInView).to.be.true;
    });
  }
});
