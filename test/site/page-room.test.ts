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
