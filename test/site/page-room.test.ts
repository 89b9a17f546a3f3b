import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
import { page, portal } from './pages.js';
import { closeSites, openSite } from './site.js';

const LONG = '<p style="height: 3000px">Much to read.</p>';

const STANDARD = page({ body: LONG }).trim();

/** Pages by what they begin with. */
const PAGES: Readonly<Record<string, string>> = {
  'the doctype of HTML': STANDARD,
  'no doctype': STANDARD.replace('<!doctype html>', ''),
  'the doctype of HTML 4.01 Transitional': STANDARD.replace(
    '<!doctype html>',
    '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">',
  ),
  'a notice before the doctype': `<b>Notice</b>: Undefined index${STANDARD}`,
};

/** The room at the end of the page, and how much of the view the banner covers. */
const room = () => {
  const box = document.querySelector('cookie-banner')?.shadowRoot?.querySelector('section');
  return {
    made: getComputedStyle(document.documentElement).paddingBottom,
    covered: `${box ? Math.ceil(innerHeight - box.getBoundingClientRect().top) : 0}px`,
  };
};

/** Lets the page measure again, as after a change of its size. */
const again = async () => {
  for (let frame = 0; frame < 4; frame++) {
    document.querySelector('main')!.style.width = `${90 - frame}%`;
    await new Promise(requestAnimationFrame);
  }
};

interface Own {
  readonly head: string;
  readonly property: 'paddingBottom' | 'scrollPaddingBottom' | 'scrollPaddingTop';
  readonly kept: string;
  readonly banner?: string;
}

/** Pages by what they keep free themselves. */
const OWN: Readonly<Record<string, Own>> = {
  'padding at the end': {
    head: '<style>html { padding-bottom: 500px }</style>',
    property: 'paddingBottom',
    kept: '500px',
  },
  'a share of the view, for what is scrolled to': {
    head: '<style>:root { scroll-padding-block: 50% }</style>',
    property: 'scrollPaddingBottom',
    kept: 'max(50%, COVEREDpx)',
  },
  'the height of a header, for what is scrolled to': {
    head: '<style>html { scroll-padding-top: 400px }</style>',
    property: 'scrollPaddingTop',
    kept: '400px',
    banner: 'placement="top"',
  },
};

/** Pages by a rule of theirs that leaves no room. */
const NONE: Readonly<Record<string, string>> = {
  'a rule for :root': '<style>:root { padding: 0 }</style>',
  'its style attribute': '<script>document.documentElement.style.padding = 0</script>',
};

const isMade = () => document.adoptedStyleSheets.some(({ cssRules }) => cssRules.length > 0);

describe('the room for the banner at the end of the page', () => {
  afterEach(closeSites);

  for (const [name, markup] of Object.entries(PAGES)) {
    it(`is what the banner covers, in a page with ${name}`, async () => {
      const site = await openSite({ ...portal(), '/': markup });
      const tab = await site.open('/');
      await tab.shown();
      await eventually(async () => (await tab.evaluate(room)).made !== '0px', 'there is room');
      await tab.evaluate(again);
      const { made, covered } = await tab.evaluate(room);
      expect(made).to.equal(covered);
    });
  }

  for (const [name, { head, property, kept, banner = '' }] of Object.entries(OWN)) {
    it(`leaves the page its own where that is more: ${name}`, async () => {
      const site = await openSite(portal({ head, banner, body: LONG }));
      const tab = await site.open('/');
      const own = () =>
        tab.evaluate((of) => getComputedStyle(document.documentElement)[of], property);
      await tab.shown();
      await tab.until(isMade);
      const { covered } = await tab.evaluate(room);
      expect(await own()).to.equal(kept.replace('COVEREDpx', covered));
      await tab.clickPart('reject');
      await tab.gone();
      expect(await own()).to.equal(kept.replace(/max\((.*),.*/, '$1'));
    });
  }

  for (const [name, head] of Object.entries(NONE)) {
    it(`is what the banner covers where the page sets none by ${name}`, async () => {
      const site = await openSite(portal({ head, body: LONG }));
      const tab = await site.open('/');
      await tab.shown();
      await tab.until(isMade);
      await tab.evaluate(again);
      const { made, covered } = await tab.evaluate(room);
      expect(made).to.equal(covered);
      await tab.clickPart('reject');
      await tab.gone();
      expect((await tab.evaluate(room)).made).to.equal('0px');
    });
  }

  it('is that of the page where a blocker hides the banner', async () => {
    const head = `<style>
      html { padding-bottom: 60px }
      cookie-banner { display: none !important }
    </style>`;
    const site = await openSite(portal({ head, body: LONG }));
    const tab = await site.open('/');
    await tab.shown();
    await tab.evaluate(again);
    expect((await tab.evaluate(room)).made).to.equal('60px');
  });
});
