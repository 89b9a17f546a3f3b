import { expect } from '@esm-bundle/chai';
import { policy } from '../policies.js';
import { cookieOf } from '../records.js';
import { chunk } from './chunks.js';
import { portal, type PageParts } from './pages.js';
import { closeSites, openSite, type Route } from './site.js';

const NOW = Math.floor(Date.now() / 1000) - 60;
const CHOICE = cookieOf(['statistics'], ['media'], { at: NOW });
const COOKIE = { name: 'cookies_preferences', domain: 'www.portal.example', path: '/' };

interface Visit extends PageParts {
  readonly choice?: string | undefined;
  readonly width?: number;
  readonly routes?: Record<string, Route>;
}

const LAST = '<p style="block-size: 90vh">Text</p><a id="last" href="/next">The last link</a>';

async function visit({ choice = CHOICE, width = 1280, routes = {}, ...parts }: Visit = {}) {
  const page = portal({ banner: 'reopen revision="1"', body: LAST, ...parts }, routes);
  const site = await openSite(page, { viewport: { width, height: 600 } });
  if (choice) await site.plant([{ ...COOKIE, value: choice }]);
  const tab = await site.open('/');
  return {
    site,
    tab,
    asked: async () => (await site.requests()).map(({ path }) => path),
    appears: () => tab.until(() => document.querySelector('[data-reopen]')),
    goes: () => tab.until(() => !document.querySelector('[data-reopen]')),
  };
}

/** What the link says, and where it is; runs in the page. */
const look = () => {
  const link = document.querySelector('[data-reopen]')!.shadowRoot!.querySelector('a')!;
  const { left, right, bottom, height } = link.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  return {
    text: link.textContent,
    lang: link.lang,
    position: getComputedStyle(link).position,
    height,
    start: left,
    end: clientWidth - right,
    under: clientHeight - bottom,
  };
};

/** How much of the page's last element the link covers at the end of the page; runs in the page. */
const covered = () => {
  scrollTo(0, document.documentElement.scrollHeight);
  const link = document.querySelector('[data-reopen]')!.shadowRoot!.querySelector('a')!;
  return (
    document.querySelector('#last')!.getBoundingClientRect().bottom -
    link.getBoundingClientRect().top
  );
};

describe('the link back to the settings', () => {
  afterEach(closeSites);

  it('floats in a corner on a return visit, and takes neither Lit nor the store', async () => {
    const { tab, appears, asked } = await visit();
    await appears();
    const { text, position, height, start, under } = await tab.evaluate(look);
    expect(text).to.equal('Cookie settings');
    expect(position).to.equal('fixed');
    expect(height).to.be.at.least(44);
    expect([start, under]).to.deep.equal([16, 16]);
    const parts = await Promise.all(['watch', 'reopen'].map(chunk));
    expect((await asked()).sort()).to.deep.equal(['/', '/cdn/elements.js', ...parts].sort());
  });

  it('does not make the browser lay the page out on each of its changes', async () => {
    const { tab, appears } = await visit();
    await appears();
    const layouts = await tab.evaluate(async () => {
      const read = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'offsetHeight')!;
      let reads = 0;
      Object.defineProperty(HTMLElement.prototype, 'offsetHeight', {
        get() {
          reads++;
          return read.get!.call(this) as number;
        },
      });
      for (let step = 0; step < 5; step++) {
        document.body.append(document.createElement('p'));
        await new Promise((resolve) => setTimeout(resolve));
      }
      return reads;
    });
    expect(layouts).to.equal(0);
  });

  it('is neither there nor requested without the attribute', async () => {
    const { tab, asked } = await visit({ banner: 'revision="1"' });
    await tab.heard('consent-ready');
    await tab.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await tab.evaluate(() => document.querySelector('[data-reopen]') === null)).to.be.true;
    expect(await asked()).not.to.include(await chunk('reopen'));
  });

  it('comes after an answer, not before', async () => {
    const { tab, appears, site } = await visit({ choice: '' });
    await tab.shown();
    await tab.until(
      (path) => performance.getEntriesByType('resource').some(({ name }) => name.endsWith(path)),
      await chunk('reopen'),
    );
    expect(await tab.evaluate(() => document.querySelector('[data-reopen]') === null)).to.be.true;
    await tab.clickPart('reject');
    await appears();
    expect((await site.cookies()).map(({ name }) => name)).to.include(COOKIE.name);
  });

  it('stands in the other corner with reopen="end", and in a page from right to left', async () => {
    const end = await visit({ banner: 'reopen="end" revision="1"' });
    await end.appears();
    expect((await end.tab.evaluate(look)).end).to.equal(16);
    await end.tab.evaluate(() => void (document.documentElement.dir = 'rtl'));
    const { start } = await end.tab.evaluate(look);
    expect(start).to.be.within(16, 32);
  });

  for (const width of [320, 1280]) {
    it(`covers nothing at the end of the page, ${width} px`, async () => {
      const { tab, appears } = await visit({ width });
      await appears();
      expect(await tab.evaluate(covered)).to.be.at.most(0);
    });
  }

  it('floats over nothing at 320 px', async () => {
    const { tab, appears } = await visit({ width: 320 });
    await appears();
    expect((await tab.evaluate(look)).position).to.equal('static');
  });

  it('keeps what is focused clear of it', async () => {
    const body = '<p style="block-size: 200vh">Text</p><a id="last" href="/next">Next</a>'.repeat(
      2,
    );
    const { tab, appears } = await visit({ body });
    await appears();
    expect(
      await tab.evaluate(() => {
        const link = document.querySelector<HTMLElement>('#last')!;
        link.focus();
        const { bottom } = link.getBoundingClientRect();
        const top = document.querySelector('[data-reopen]')!.shadowRoot!.querySelector('a')!;
        return bottom - top.getBoundingClientRect().top;
      }),
    ).to.be.at.most(0);
  });

  it('leaves what the page keeps clear itself, where that is more', async () => {
    const head = '<style>html { scroll-padding: 300px }</style>';
    const { tab, appears, goes } = await visit({ head });
    const kept = () =>
      tab.evaluate(() => getComputedStyle(document.documentElement).scrollPaddingBottom);
    await appears();
    expect(await kept()).to.equal('300px');
    await tab.evaluate(() => document.querySelector('cookie-banner')!.removeAttribute('reopen'));
    await goes();
    expect(await kept()).to.equal('300px');
  });

  it('opens the settings with a key, and gets the focus back', async () => {
    const { tab, appears } = await visit();
    await appears();
    const focus = () =>
      document.querySelector('[data-reopen]')!.shadowRoot!.querySelector('a')!.focus();
    await tab.evaluate(focus);
    await tab.press('Enter');
    await tab.until(() => document.querySelector('cookie-settings:state(open)'));
    // Not seen behind the dialog.
    await tab.until(
      () => getComputedStyle(document.querySelector('[data-reopen]')!).opacity === '0',
    );
    await tab.press('Escape');
    await tab.until(() => document.activeElement?.matches('[data-reopen]'));
    await tab.until(
      () => getComputedStyle(document.querySelector('[data-reopen]')!).opacity === '1',
    );
  });

  it('follows the language of the page', async () => {
    const { tab, appears } = await visit();
    await appears();
    await tab.evaluate(() => void (document.documentElement.lang = 'fr-CA'));
    await tab.until(
      () => document.querySelector('[data-reopen]')!.shadowRoot!.querySelector('a')!.lang === 'fr',
    );
    expect((await tab.evaluate(look)).text).not.to.equal('Cookie settings');
    // Says what the heading of the settings says.
    await tab.evaluate(() =>
      document.querySelector('[data-reopen]')!.shadowRoot!.querySelector('a')!.click(),
    );
    await tab.until(() =>
      document
        .querySelector('cookie-settings')
        ?.shadowRoot?.querySelector('dialog[open] [part=heading]'),
    );
    const heading = await tab.evaluate(
      () =>
        document.querySelector('cookie-settings')!.shadowRoot!.querySelector('[part=heading]')!
          .textContent,
    );
    expect(heading.trim()).to.equal((await tab.evaluate(look)).text);
  });

  it('is removed when the banner leaves the page, loses the attribute, or asks again', async () => {
    for (const act of [
      () => document.querySelector('cookie-banner')!.remove(),
      () => document.querySelector('cookie-banner')!.removeAttribute('reopen'),
    ]) {
      const { tab, appears, goes } = await visit();
      await appears();
      await tab.evaluate(act);
      await goes();
    }
    const { tab, appears, goes } = await visit();
    await appears();
    await tab.store((store) => store.reset());
    await goes();
    await tab.shown();
    await tab.clickPart('accept');
    await appears();
  });

  it('does not show where there is nothing to choose', async () => {
    const locked = { ...policy, categories: policy.categories.slice(0, 1), services: [] };
    const { tab } = await visit({
      routes: { '/cookies.json': JSON.stringify(locked) },
      body: '<cookie-settings></cookie-settings>',
    });
    await tab.until(() =>
      document.querySelector('cookie-settings')!.shadowRoot?.querySelector('[part=heading]'),
    );
    await tab.until(
      (path) => performance.getEntriesByType('resource').some(({ name }) => name.endsWith(path)),
      await chunk('reopen'),
    );
    expect(await tab.evaluate(() => document.querySelector('[data-reopen]') === null)).to.be.true;
  });

  it('needs no style attribute and no markup from a string', async () => {
    const csp =
      "default-src 'self'; style-src 'self'; script-src 'self' 'nonce-n'; require-trusted-types-for 'script'; trusted-types 'none'";
    const { tab, appears } = await visit({
      head: `<meta http-equiv="content-security-policy" content="${csp}" />`,
      body: '',
    });
    await appears();
    expect((await tab.evaluate(look)).position).to.equal('fixed');
  });

  it('is shown by the single file too, from a file of its own', async () => {
    const script = '<script type="module" src="/cdn/elements.all.js"></script>';
    const { tab, appears, asked } = await visit({ script });
    await appears();
    expect((await tab.evaluate(look)).text).to.equal('Cookie settings');
    expect(await asked()).to.include('/cdn/elements.all.reopen.js');
  });
});
