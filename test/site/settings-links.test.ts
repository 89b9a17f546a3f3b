import { expect } from '@esm-bundle/chai';
import { policy } from '../policies.js';
import { cookieOf } from '../records.js';
import { chunk, held } from './chunks.js';
import { closeSites, openSite, type Route, type Tab } from './site.js';

const COOKIE = { name: 'cookies_preferences', domain: 'www.portal.example', path: '/' };
const CHOICE = cookieOf(['statistics', 'media'], [], { at: Math.floor(Date.now() / 1000) });

interface Page {
  readonly entry?: string;
  readonly head?: string;
  readonly body?: string;
}

const page = ({ entry = 'elements.js', head = '', body = '' }: Page) => `<!doctype html>
  <html lang="en"><title>A page</title><link rel="icon" href="data:,">${head}
  <script type="module" src="/cdn/${entry}"></script>
  <body><cookie-banner src="/cookies.json" revision="1"></cookie-banner><main id="app">${body}</main>`;

const LINK = '<a id="link" href="#cookie-settings">Cookie settings</a>';

declare global {
  interface Window {
    isConsentKnown?: boolean;
  }
}

const NOTES_READY = `document.addEventListener('consent-ready', () => {
  window.isConsentKnown = true;
});`;

/** A visit of somebody who has chosen, so that no banner is in the way. */
async function visit(parts: Page, path = '/', routes: Record<string, Route> = {}) {
  const all = { [path.split('#')[0]!]: page(parts), '/cookies.json': JSON.stringify(policy) };
  const site = await openSite({ ...all, ...routes });
  await site.plant([{ ...COOKIE, value: CHOICE }]);
  return { site, tab: await site.open(path, { script: NOTES_READY }) };
}

const opens = (tab: Tab) =>
  tab.until(
    () => document.querySelector('cookie-settings')?.shadowRoot?.querySelector('dialog')?.open,
  );

const isAt = (tab: Tab, path: string) => tab.until((end) => location.href.endsWith(end), path);

const close = async (tab: Tab) => {
  await tab.press('Escape');
  await tab.until(
    () => !document.querySelector('cookie-settings')!.shadowRoot!.querySelector('dialog'),
  );
};

/** The page is watched: that begins with the event. */
const isReady = (tab: Tab) =>
  tab.until(
    () =>
      window.isConsentKnown && new Promise((resolve) => requestIdleCallback(() => resolve(true))),
  );

/** The page has loaded, its idle tasks have run, and nothing more will happen by itself. */
const isIdle = (tab: Tab) =>
  tab.until(
    () =>
      document.readyState === 'complete' &&
      new Promise((resolve) => requestIdleCallback(() => setTimeout(() => resolve(true), 500))),
  );

const dialogs = (tab: Tab) =>
  tab.evaluate(
    () => document.querySelector('cookie-settings')?.shadowRoot?.querySelector('dialog') != null,
  );

/** What handles clicks on links in real pages, and how, in few lines. */
const HANDLERS = {
  'a scrolling script on each link': `for (const link of document.querySelectorAll('a[href^="#"]'))
    link.addEventListener('click', (event) => {
      event.preventDefault();
      document.querySelector(link.getAttribute('href'))?.scrollIntoView({ behavior: 'smooth' });
    });`,
  // Swup, Angular: the click is theirs, whoever has prevented it.
  'a router that asks nobody': `document.addEventListener('click', (event) => {
      const link = event.target.closest('a');
      if (!link) return;
      event.preventDefault();
      history.pushState({}, '', link.href);
    });`,
  // Astro, Next, Vue.
  'a router that leaves what is prevented': `document.addEventListener('click', (event) => {
      const link = event.target.closest('a');
      if (!link || event.defaultPrevented) return;
      event.preventDefault();
      history.pushState({}, '', link.href);
      document.querySelector('#app').replaceChildren('Another page');
    });`,
  'a script that stops all clicks': `document.addEventListener('click', (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    }, true);`,
  'a script that prevents clicks before anybody else': `window.addEventListener('click', (event) =>
      event.preventDefault(), true);`,
};

/** A router that keeps its page in the hash. */
const HASH_ROUTER = `const route = () => {
    if (!location.hash) location.replace('#/');
    if (!/^#\\//.test(location.hash)) document.querySelector('#app').replaceChildren('Not found');
  };
  addEventListener('hashchange', route);
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    location.hash = link.getAttribute('href');
  });
  route();`;

/** A router that fetches each page, whoever has prevented the click. */
const FETCHING = `document.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (!link) return;
    event.preventDefault();
    history.pushState({}, '', link.href);
    document.body.replaceChildren('Another page');
  });`;

describe('a link to the settings', () => {
  afterEach(closeSites);

  for (const entry of ['elements.js', 'elements.all.js']) {
    for (const [what, script] of Object.entries(HANDLERS)) {
      it(`opens the settings in a page with ${what}, by ${entry}`, async () => {
        const body = `${LINK}<script>${script}</script>`;
        const { tab } = await visit({ entry, body });
        await isReady(tab);
        await tab.click('#link');
        await opens(tab);
        await close(tab);
        expect(await tab.evaluate(() => document.activeElement!.id)).to.equal('link');
        await tab.press('Enter');
        await opens(tab);
      });
    }

    it(`opens the settings under <base href="/">, by ${entry}`, async () => {
      const head = '<base href="/">';
      const body = `${LINK}<script>${FETCHING}</script>`;
      const { site, tab } = await visit({ entry, head, body }, '/products/list?page=2', {
        '/products/list': page({ entry, head, body }),
      });
      await isReady(tab);
      await tab.click('#link');
      await opens(tab);
      expect(
        await tab.evaluate(() => location.pathname + location.search + location.hash),
      ).to.equal('/products/list?page=2');
      expect(await site.paths()).to.deep.equal(['/products/list', '/cookies.json']);
    });

    it(`opens the settings beside a hash router, by ${entry}`, async () => {
      const body = `${LINK}<script>${HASH_ROUTER}</script>`;
      const { tab } = await visit({ entry, body }, '/#/cookies');
      await isReady(tab);
      await tab.click('#link');
      await opens(tab);
      await close(tab);
      expect(await tab.evaluate(() => location.hash)).to.equal('#/cookies');
      expect(await tab.evaluate(() => document.querySelector('#app')!.textContent)).not.to.equal(
        'Not found',
      );
    });
  }

  it('scrolls to inline settings in a page with a hash router', async () => {
    const settings = '<cookie-settings id="cookie-settings"></cookie-settings>';
    const body = `${LINK}<div style="height: 3000px"></div>${settings}<script>${HASH_ROUTER}</script>`;
    const { tab } = await visit({ body }, '/#/cookies');
    await tab.until(() =>
      document.querySelector('cookie-settings')!.shadowRoot?.querySelector('form'),
    );
    await tab.click('#link');
    await tab.until(() => document.activeElement!.localName === 'cookie-settings');
    expect(await tab.evaluate(() => location.hash)).to.equal('#/cookies');
  });

  it('stays a plain link when the code cannot be loaded', async () => {
    const { tab } = await visit({ body: LINK }, '/', { [await chunk('app')]: { status: 404 } });
    await tab.until(() => document.readyState === 'complete');
    await tab.click('#link');
    await isAt(tab, '/#cookie-settings');
  });

  it('on another page navigates there and scrolls to the settings', async () => {
    const settings = '<cookie-settings id="cookie-settings"></cookie-settings>';
    const cookies = page({ body: `<div style="height: 3000px"></div>${settings}` });
    const body = '<a id="link" href="/cookies.html#cookie-settings">Cookie settings</a>';
    const { tab } = await visit({ body }, '/', { '/cookies.html': cookies });
    await isReady(tab);
    await tab.click('#link');
    await tab.until(() => document.activeElement?.localName === 'cookie-settings');
    await isAt(tab, '/cookies.html#cookie-settings');
  });
});

/** The settings stand in view, and have the focus. */
const lands = (tab: Tab) =>
  tab.until(() => {
    const settings = document.querySelector('cookie-settings');
    const { top = -1 } = settings?.shadowRoot?.querySelector('form')?.getBoundingClientRect() ?? {};
    return document.activeElement === settings && top >= -1 && top < innerHeight;
  });

const SETTINGS = '<cookie-settings id="cookie-settings"></cookie-settings>';
const TALL = '<div style="height: 3000px"></div>';

describe('a page opened at #cookie-settings', () => {
  afterEach(closeSites);

  for (const entry of ['elements.js', 'elements.all.js']) {
    it(`opens the settings once and not again after a reload, by ${entry}`, async () => {
      const { tab } = await visit({ entry }, '/#cookie-settings');
      await opens(tab);
      await close(tab);
      await isIdle(tab);
      expect(await dialogs(tab)).to.equal(false);
      await tab.reload();
      await isIdle(tab);
      expect(await dialogs(tab)).to.equal(false);
    });

    it(`opens the settings on a first visit, by ${entry}`, async () => {
      const site = await openSite({
        '/': page({ entry }),
        '/cookies.json': JSON.stringify(policy),
      });
      await opens(await site.open('/#cookie-settings'));
    });

    it(`scrolls to inline settings despite layout shifts, by ${entry}`, async () => {
      const body = `${TALL}<div id="late"></div>${SETTINGS}${TALL}`;
      const { site, tab } = await visit({ entry, body }, '/#cookie-settings', {
        '/cookies.json': { body: JSON.stringify(policy), held: true },
      });
      await tab.until(() => document.readyState !== 'loading');
      await tab.evaluate(() => {
        document.querySelector('#late')!.innerHTML = '<p style="height: 2000px">Late</p>';
      });
      await site.release('/cookies.json');
      await lands(tab);
      expect(await dialogs(tab)).to.equal(false);
    });

    it(`scrolls to settings that a script adds, by ${entry}`, async () => {
      const script = `setTimeout(() => { document.querySelector('#app').innerHTML = '${TALL}${SETTINGS}'; })`;
      const { tab } = await visit(
        { entry, body: `<script>${script}</script>` },
        '/#cookie-settings',
      );
      await lands(tab);
      expect(await dialogs(tab)).to.equal(false);
    });

    it(`opens the settings on a hash change, by a script and by Back, by ${entry}`, async () => {
      const { tab } = await visit({ entry });
      await isReady(tab);
      await tab.evaluate(() => {
        location.hash = 'cookie-settings';
      });
      await opens(tab);
      await close(tab);
      await tab.evaluate(() => {
        location.hash = 'other';
      });
      await tab.back();
      await opens(tab);
    });

    it(`opens the settings when a router navigates to it, by ${entry}`, async () => {
      const { tab } = await visit({ entry });
      await isReady(tab);
      await tab.evaluate(() => {
        history.pushState({}, '', '/other#cookie-settings');
        document.querySelector('#app')!.replaceChildren('Another page');
      });
      await opens(tab);
    });

    it(`opens the settings again when the router replaces the page afterwards, by ${entry}`, async () => {
      const { tab } = await visit({ entry });
      await isReady(tab);
      await tab.evaluate(() => history.pushState({}, '', '/other#cookie-settings'));
      await opens(tab);
      await tab.evaluate(() => {
        const body = document.createElement('body');
        body.append('Another page');
        document.body.replaceWith(body);
      });
      await opens(tab);
    });

    it(`does not reopen settings that were closed before their code loaded, by ${entry}`, async () => {
      const landing = entry === 'elements.js' ? await held('settings-landing') : {};
      const body = `${LINK}<script>${HANDLERS['a router that asks nobody']}</script>`;
      const { site, tab } = await visit({ entry, body }, '/', landing);
      await isReady(tab);
      await tab.click('#link');
      await opens(tab);
      await close(tab);
      for (const path of Object.keys(landing)) await site.release(path);
      // Longer than the code of arrivals waits for a page that changes.
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
      expect(await dialogs(tab)).to.equal(false);
    });

    it(`opens the settings behind the address of a router, by ${entry}`, async () => {
      const { tab } = await visit({ entry }, '/#/cookies#cookie-settings');
      await opens(tab);
    });
  }

  it('requests nothing more than before at any other address', async () => {
    const { site, tab } = await visit({}, '/#other');
    await isIdle(tab);
    const asked = (await site.requests()).map(({ path }) => path);
    expect(asked).to.have.members(['/', '/cdn/elements.js', await chunk('watch')]);
  });
});
