import { expect } from '@esm-bundle/chai';
import { renderBanner, renderSnippet } from '../../src/render.js';
import { eventually } from '../eventually.js';
import { policy } from '../policies.js';
import { cookieOf } from '../records.js';
import { WATCHING as WATCHING_SHIFTS } from './layout-shift.js';
import { closeSites, openSite, type Tab } from './site.js';

const NOW = Math.floor(Date.now() / 1000);
const COOKIE = { name: 'cookies_preferences', domain: 'www.portal.example', path: '/' };
const HEAD = '<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">';
const MAIN = '<main><h1>A page</h1></main>';

/** Notes at each frame whether the box of the banner is to be seen. */
const WATCHING = `{
  window.frames = [];
  const look = () => {
    const box = document.querySelector('cookie-banner')?.shadowRoot?.querySelector('section');
    window.frames.push(!!box?.checkVisibility({ visibilityProperty: true }) && box.getBoundingClientRect().height > 0);
    requestAnimationFrame(look);
  };
  look();
}`;

/** What the browser has painted of the box so far, after some more frames. */
async function frames(tab: Tab): Promise<boolean[]> {
  const seen = () => (window as unknown as { frames: boolean[] }).frames;
  const { length } = await tab.evaluate(seen);
  await tab.until(
    (from) => (window as unknown as { frames: boolean[] }).frames.length > from + 5,
    length,
  );
  return tab.evaluate(seen);
}

interface Visit {
  readonly choice?: string;
  /** Where the page is cut into two; the second part waits. */
  readonly cut?: string;
  readonly placement?: 'bottom' | 'top' | 'corner' | 'inline';
  readonly script?: string;
}

/** A visit to a page with the snippet, of which the server sends what is before the cut. */
async function visit({ choice, cut = MAIN, placement = 'bottom', script = '' }: Visit) {
  const options = { entry: '/cdn/elements.js', src: '/cookies.json', locale: 'en', placement };
  const page = `${HEAD}<body>${await renderSnippet(policy, options)}${MAIN}`;
  const at = page.indexOf(cut);
  const site = await openSite({
    '/': { body: page.slice(0, at), rest: page.slice(at) },
    '/cookies.json': JSON.stringify(policy),
  });
  if (choice) await site.plant([{ ...COOKIE, value: choice }]);
  const tab = await site.open('/', { script: script + WATCHING, isInPart: true });
  return { site, tab };
}

const isReading = () => document.readyState === 'loading';
const isWhole = () => document.readyState === 'complete';
const isOpen = () => document.querySelector('cookie-banner')!.matches(':state(open)');

const CUTS = { 'behind the banner': MAIN, 'in the middle of it': '<div part="actions">' };
const WITH_SIGNAL = `Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true });`;
const kept = cookieOf(['statistics'], ['media'], { at: NOW });

describe('a prerendered banner in a page that is streamed in chunks', () => {
  afterEach(closeSites);

  it('shows at once to a new visitor, with the page cut behind it', async () => {
    const { tab } = await visit({ cut: MAIN });
    await tab.until(() => (window as unknown as { frames: boolean[] }).frames.includes(true));
    expect(await tab.evaluate(isReading)).to.equal(true);
  });

  for (const cut of ['<div part="actions">', '<button type="button" part="reject"', '</strong>']) {
    it(`shows when it is whole, and never grows, with the page cut at ${cut}`, async () => {
      const { site, tab } = await visit({ cut, script: WATCHING_SHIFTS });
      await tab.until(() => document.querySelector('cookie-banner'));
      expect(await frames(tab)).not.to.include(true);
      await site.release('/');
      await tab.until(isWhole);
      expect(await frames(tab)).to.include(true);
      const { shift, moved } = await tab.evaluate(() => ({
        shift: window.shift,
        moved: window.moved,
      }));
      expect(shift, moved.join()).to.equal(0);
    });
  }

  for (const [where, cut] of Object.entries(CUTS)) {
    it(`never shows to a visitor who has chosen, with the page cut ${where}`, async () => {
      const { site, tab } = await visit({ cut, choice: kept });
      await tab.until(() => document.querySelector('cookie-banner'));
      expect(await frames(tab)).not.to.include(true);
      await site.release('/');
      await tab.until(isWhole);
      expect(await frames(tab)).not.to.include(true);
    });
  }

  const CHOICES: [string, Visit][] = [
    ['that a server has quoted', { choice: `"${kept}"` }],
    ['that a server has encoded', { choice: encodeURIComponent(kept) }],
    ['that is older than the privacy signal', { choice: kept, script: WITH_SIGNAL }],
    ['made under the privacy signal', { choice: `${kept}&gpc=1`, script: WITH_SIGNAL }],
  ];
  for (const [what, options] of CHOICES) {
    it(`never shows with a choice ${what}`, async () => {
      const { site, tab } = await visit(options);
      await tab.until(() => document.querySelector('cookie-banner'));
      expect(await frames(tab)).not.to.include(true);
      await site.release('/');
      await tab.until(isWhole);
      expect(await frames(tab)).not.to.include(true);
    });
  }

  const ENDED: [string, string][] = [
    ['has ended', cookieOf(['statistics'], ['media'], { at: NOW - 181 * 86400 })],
    ['is of an earlier revision', cookieOf(['statistics'], ['media'], { revision: 0, at: NOW })],
    ['cannot be read', 'statistics'],
  ];
  for (const [what, choice] of ENDED) {
    it(`shows after the code found that a choice ${what}`, async () => {
      const { site, tab } = await visit({ choice });
      await site.release('/');
      await tab.until(isOpen);
      expect((await frames(tab)).at(-1)).to.equal(true);
    });
  }

  it('stores an answer before the page is complete', async () => {
    const { tab, site } = await visit({});
    await tab.clickPart('reject');
    expect((await frames(tab)).at(-1)).to.equal(false);
    await site.release('/');
    await tab.until(isWhole);
    await tab.until(() => document.cookie.includes('no=statistics.media'));
    expect((await frames(tab)).at(-1)).to.equal(false);
  });

  for (const placement of ['bottom', 'top', 'corner', 'inline'] as const) {
    it(`has the same box before and after its element is defined, in placement “${placement}”`, async () => {
      const { tab, site } = await visit({ placement });
      await tab.until(() => (window as unknown as { frames: boolean[] }).frames.includes(true));
      const box = () => {
        const region = document
          .querySelector('cookie-banner')!
          .shadowRoot!.querySelector('section')!;
        return [getComputedStyle(region).display, JSON.stringify(region.getBoundingClientRect())];
      };
      const before = await tab.evaluate(box);
      await site.release('/');
      const isReady = () => Reflect.has(document, Symbol.for('consent-elements.ready'));
      await tab.until(isReady);
      // Leaves the banner to its element.
      await tab.evaluate(() =>
        document.querySelector('cookie-banner')!.setAttribute('heading', '2'),
      );
      await tab.until(isOpen);
      expect(await tab.evaluate(box)).to.deep.equal(before);
    });
  }
});

describe('a banner that renderBanner has prerendered, without the inline core', () => {
  afterEach(closeSites);

  const ENTRY = '<script type="module" src="/cdn/elements.js"></script>';

  for (const [part, stored] of [
    ['accept', 'yes=statistics.media'],
    ['reject', 'no=statistics.media'],
  ] as const) {
    it(`stores the answer of the button “${part}” once the code has loaded`, async () => {
      const banner = await renderBanner(policy, { src: '/cookies.json', locale: 'en' });
      const site = await openSite({
        '/': `${HEAD}${ENTRY}<body>${banner}${MAIN}`,
        '/cookies.json': JSON.stringify(policy),
      });
      const tab = await site.open('/');
      await tab.until(() => Reflect.has(document, Symbol.for('consent-elements.ready')));
      await tab.clickPart(part);
      await tab.until((text) => document.cookie.includes(text), stored);
      const isGone = () =>
        !document.querySelector('cookie-banner')!.shadowRoot!.querySelector('section');
      await tab.until(isGone);
    });
  }
});

describe('a prerendered banner that does not say where its policy is', () => {
  afterEach(closeSites);

  const ENTRY = '<script type="module" src="/cdn/elements.js"></script>';
  const PAGES = {
    renderSnippet: () => renderSnippet(policy, { entry: '/cdn/elements.js' }),
    renderBanner: async () => ENTRY + (await renderBanner(policy)),
  };
  for (const [by, render] of Object.entries(PAGES)) {
    it(`warns of an answer that waits, and stores it once a script names a policy: ${by}`, async () => {
      const site = await openSite({
        '/': `${HEAD}<body>${await render()}${MAIN}`,
        '/cookies.json': JSON.stringify(policy),
      });
      const tab = await site.open('/');
      await tab.until(() => customElements.get('cookie-banner'));
      await tab.clickPart('accept');
      const texts = async () => (await tab.messages()).map(({ text }) => text).join();
      await eventually(async () => (await texts()).includes('a decision waits'), 'a warning');
      expect(await tab.evaluate(() => document.cookie)).to.equal('');
      await tab.evaluate(async () => {
        const address = '/cdn/elements.js';
        const { start } = (await import(address)) as typeof import('../../src/elements.js');
        start({ src: '/cookies.json' });
      });
      await tab.until(() => document.cookie.includes('yes=statistics.media'));
    });
  }
});

describe('a prerendered banner without scripting', () => {
  afterEach(closeSites);

  const PAGES = {
    renderSnippet: () => renderSnippet(policy, { entry: '/cdn/elements.js', src: '/cookies.json' }),
    renderBanner: () => renderBanner(policy, { src: '/cookies.json' }),
    'renderBanner, inline': () => renderBanner(policy, { placement: 'inline' }),
  };
  for (const [by, render] of Object.entries(PAGES)) {
    it(`does not show, as printed by ${by}`, async () => {
      const page = `${HEAD}<body>${await render()}${MAIN}`;
      const site = await openSite({ '/': page }, { hasScripts: false });
      const tab = await site.open('/');
      const shown = () => {
        const banner = document.querySelector('cookie-banner')!;
        const { height } = banner.shadowRoot!.querySelector('section')!.getBoundingClientRect();
        return [height, document.querySelector('h1')!.checkVisibility()];
      };
      expect(await tab.evaluate(shown)).to.deep.equal([0, true]);
    });
  }

  it('shows the page that an unclosed banner tag contains', async () => {
    const banner = (await renderBanner(policy)).replace('</cookie-banner>', '');
    const site = await openSite({ '/': `${HEAD}<body>${banner}${MAIN}` }, { hasScripts: false });
    const tab = await site.open('/');
    const shown = () => document.querySelector('h1')!.getBoundingClientRect().height > 0;
    expect(await tab.evaluate(shown)).to.equal(true);
  });
});
