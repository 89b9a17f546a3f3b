import { expect } from '@esm-bundle/chai';
import { INLINE_CORE_HASH, renderSnippet } from '../../src/render.js';
import { eventually } from '../eventually.js';
import type { Policy } from '../../src/model/policy.js';
import { policy } from '../policies.js';
import { cookieOf } from '../records.js';
import { closeSites, type Route } from './site.js';
import { reasons, visitSite } from './visits.js';

const NOW = Math.floor(Date.now() / 1000);
const HEAD = `<meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
  <script nonce="abc">
    window.ran = [];
    window.heard = [];
    for (const type of ['consent-ready', 'consent-change', 'consent-error']) {
      document.addEventListener(type, (event) => heard.push(event));
    }
  </script>`;

const GATED = `
  <script nonce="abc" type="text/plain" data-consent="statistics">ran.push('statistics')</script>
  <template data-consent="media"><p id="map">A map</p></template>
  <a id="link" href="#cookie-settings">Cookie settings</a>`;

declare global {
  interface Window {
    line: HTMLElement;
  }
}

interface Visit {
  readonly file?: Policy;
  readonly choice?: string;
  readonly headers?: Record<string, string>;
  readonly routes?: Record<string, Route>;
  readonly nonce?: string;
  /** More attributes of the banner. */
  readonly attributes?: Record<string, string>;
}

/** A visit to a page with the snippet. The entry waits at `/entry.js` until the test releases it. */
async function visit({
  file = policy,
  choice,
  headers = {},
  routes = {},
  nonce,
  attributes = {},
}: Visit = {}) {
  const options = { entry: '/entry.js', src: '/cookies.json', locale: 'en', attributes };
  const snippet = await renderSnippet(file, { ...options, ...(nonce && { nonce }) });
  const body = `<!doctype html><html lang="en"><head>${HEAD}</head>
    <body>${snippet}<main><h1>A page</h1>${GATED}</main></body></html>`;
  return visitSite(
    {
      '/': { body, headers },
      '/cookies.json': JSON.stringify(policy),
      '/entry.js': { body: "export * from '/cdn/elements.js'", held: true },
      '/next': 'Another page',
      ...routes,
    },
    { choice },
  );
}

describe('a page with a prerendered banner', () => {
  afterEach(closeSites);

  it('shows the banner without a request', async () => {
    const { tab, asked, boxes } = await visit();
    expect(await boxes()).to.equal(1);
    const height = await tab.evaluate(
      () =>
        document
          .querySelector('cookie-banner')!
          .shadowRoot!.querySelector('[part=region]')!
          .getBoundingClientRect().height,
    );
    expect(height).to.be.greaterThan(50);
    expect(await asked()).to.deep.equal(['/']);
  });

  it('accepts an answer before any code has loaded and announces it afterwards', async () => {
    const { site, tab, kept, boxes } = await visit();
    await tab.clickPart('accept');
    expect(await boxes()).to.equal(0);
    await site.release('/entry.js');
    await tab.heard('consent-change');
    expect(await tab.evaluate(reasons)).to.deep.equal(['consent-ready', 'accept-all']);
    await tab.until(() => window.ran.length === 1 && document.querySelector('#map') !== null);
    expect(await kept()).to.match(/&yes=statistics\.media&no=$/);
    expect(await boxes()).to.equal(0);
  });

  for (const [part, lists] of [
    ['accept', 'yes=statistics.media&no='],
    ['reject', 'yes=&no=statistics.media'],
  ] as const) {
    it(`stores “${part}” of a visitor who leaves before the code has loaded`, async () => {
      const { site, tab, kept } = await visit();
      await tab.clickPart(part);
      await tab.goto(`http://www.portal.example:${site.port}/next`);
      await eventually(async () => Boolean(await kept()));
      expect(await kept()).to.match(new RegExp(`^v=1&rev=1&at=${String(NOW).slice(0, 6)}`));
      expect(await kept()).to.contain(lists);
    });
  }

  it('stores the answer and runs granted scripts when the code is blocked', async () => {
    const { tab, kept } = await visit({ routes: { '/entry.js': { status: 404 } } });
    await tab.clickPart('accept');
    await tab.until(() => window.ran.length === 1);
    expect(await kept()).to.contain('yes=statistics.media&no=');
  });

  it('stores the answer on the domain that the page names', async () => {
    const attributes = { domain: 'portal.example' };
    const blocked = { '/entry.js': { status: 404 } };
    const { site, tab, kept } = await visit({ routes: blocked, attributes });
    await tab.clickPart('reject');
    await eventually(async () => Boolean(await kept()));
    expect((await site.cookies()).map(({ domain }) => domain)).to.deep.equal(['.portal.example']);
  });

  for (const [what, routes] of [
    ['the code comes', {}],
    ['the code is blocked', { '/entry.js': { status: 404 } }],
  ] as const) {
    it(`announces “saved” in a status line that was empty before, when ${what}`, async () => {
      const { site, tab } = await visit({ routes });
      await tab.evaluate(() => {
        const root = document.querySelector('cookie-banner')!.shadowRoot!;
        window.line = root.querySelector<HTMLElement>('[role=status]')!;
      });
      expect(await tab.evaluate(() => window.line.textContent)).to.equal('');
      const seen = () => getComputedStyle(window.line.parentElement!).visibility;
      expect(await tab.evaluate(seen)).to.equal('hidden');
      await tab.clickPart('accept');
      await site.release('/entry.js');
      await tab.until(() => window.line.textContent === 'Your choice has been saved.');
      await tab.until(() => window.line.isConnected);
      expect(await tab.evaluate(seen)).to.equal('visible');
    });
  }

  it('navigates to the cookie statement by “Settings” when the code is blocked', async () => {
    const site = { ...policy.site, statement: '/next' };
    const { tab } = await visit({
      routes: { '/entry.js': { status: 404 } },
      file: { ...policy, site },
    });
    await tab.clickPart('settings');
    await tab.until(() => location.pathname === '/next');
  });

  it('opens the settings by a click before the code has loaded', async () => {
    const { site, tab } = await visit();
    await tab.clickPart('settings');
    await site.release('/entry.js');
    await tab.until(
      () => document.querySelector('cookie-settings')?.shadowRoot?.querySelector('dialog')?.open,
    );
  });

  it('stays as it is when the page is idle, and loads neither Lit nor a store', async () => {
    const { site, tab, boxes, asked } = await visit();
    await tab.evaluate(() => {
      const root = document.querySelector('cookie-banner')!.shadowRoot!;
      root.querySelector<HTMLElement>('[part=reject]')!.focus();
      (window as { first?: unknown }).first = root.activeElement;
    });
    await site.release('/entry.js');
    await tab.evaluate(() => window.idle());
    await tab.heard('consent-ready');
    expect(await boxes()).to.equal(1);
    const isFirst = () =>
      (window as { first?: unknown }).first ===
      document.querySelector('cookie-banner')!.shadowRoot!.activeElement;
    expect(await tab.evaluate(isFirst)).to.equal(true);
    expect((await asked()).filter((path) => /chunks\/(app|lit|banner)-/.test(path))).to.be.empty;
    await tab.clickPart('accept');
    await tab.heard('consent-change');
    expect(await tab.evaluate(reasons)).to.deep.equal(['consent-ready', 'accept-all']);
    await tab.until(() => window.ran.length === 1);
    await tab.hasStore();
    expect(await tab.evaluate(reasons)).to.deep.equal(['consent-ready', 'accept-all']);
  });

  it('is drawn by its element where it shows something else than the policy says', async () => {
    const { site, tab } = await visit({
      file: { ...policy, site: { name: 'An older name' } },
    });
    await site.release('/entry.js');
    await tab.evaluate(() => window.idle());
    await tab.until(() => document.querySelector('cookie-banner')!.matches(':state(open)'));
    const text = () => document.querySelector('cookie-banner')!.shadowRoot!.textContent;
    expect(await tab.evaluate(text)).to.contain('Cookies on babel.');
  });

  it('removes the banner and runs gated scripts without a request on a return visit', async () => {
    const choice = cookieOf(['statistics'], ['media'], { at: NOW });
    const { tab, asked, boxes } = await visit({ choice });
    expect(await boxes()).to.equal(0);
    await tab.until(() => window.ran.length === 1);
    expect(await asked()).to.deep.equal(['/']);
  });

  for (const [what, written] of [
    ['quoted', (choice: string) => `"${choice}"`],
    ['percent-encoded', encodeURIComponent],
  ] as const) {
    it(`reads a choice that a server has sent again, ${what}`, async () => {
      const choice = written(cookieOf(['statistics'], ['media'], { at: NOW }));
      const { tab, asked, boxes } = await visit({ choice });
      expect(await boxes()).to.equal(0);
      await tab.until(() => window.ran.length === 1);
      expect(await asked()).to.deep.equal(['/']);
    });
  }

  it('loads the full code at once when a template has to be opened', async () => {
    const choice = cookieOf(['statistics', 'media'], [], { at: NOW });
    const { site, tab, isAsked } = await visit({ choice });
    await tab.until(() => window.ran.length === 1);
    await isAsked('/entry.js');
    await site.release('/entry.js');
    await tab.until(() => document.querySelector('#map'));
    expect(await tab.evaluate(() => window.ran)).to.deep.equal(['statistics']);
  });

  for (const [what, choice] of [
    ['cannot be read', 'statistics'],
    ['is no text', '%'],
    ['is of a later version', `v=2&rev=1&at=${NOW}&yes=statistics&no=media`],
    ['was cut off', `v=1&rev=1&at=${NOW}&yes=statistics`],
    ['has ended', cookieOf(['statistics'], ['media'], { at: NOW - 181 * 86400 })],
  ]) {
    it(`loads the full code at once and runs nothing before when a choice ${what}`, async () => {
      const { tab, boxes, isAsked } = await visit({ choice });
      await isAsked('/entry.js');
      expect(await tab.evaluate(() => window.ran)).to.be.empty;
      expect(await boxes()).to.equal(1);
    });
  }

  it('leaves the order of scripts to the full code when one waits for an external script', async () => {
    const order = `
      <script nonce="abc" type="text/plain" data-consent="statistics" src="/first.js"></script>
      <script nonce="abc" type="text/plain" data-consent="statistics">ran.push('second')</script>
      <script nonce="abc" type="text/plain" data-consent="statistics" src="/third.js"></script>`;
    const snippet = await renderSnippet(policy, {
      entry: '/cdn/elements.js',
      src: '/cookies.json',
    });
    const routes = {
      '/': `${HEAD}${snippet}${order}`,
      '/cookies.json': JSON.stringify(policy),
      '/first.js': 'ran.push("first")',
      '/third.js': 'ran.push("third")',
    };
    const choice = cookieOf(['statistics'], ['media'], { at: NOW });
    const { tab } = await visitSite(routes, { choice });
    await tab.until(() => window.ran.length === 3);
    expect(await tab.evaluate(() => window.ran)).to.deep.equal(['first', 'second', 'third']);
  });

  it('runs no script twice when the full code loads', async () => {
    const choice = cookieOf(['statistics', 'media'], [], { at: NOW });
    const { site, tab } = await visit({ choice });
    await site.release('/entry.js');
    await tab.until(() => document.querySelector('#map'));
    await tab.evaluate(() => window.idle());
    await tab.heard('consent-ready');
    expect(await tab.evaluate(() => window.ran)).to.deep.equal(['statistics']);
    expect(await tab.evaluate(() => document.querySelectorAll('#map').length)).to.equal(1);
  });

  it('asks again after a new revision', async () => {
    const choice = cookieOf(['statistics', 'media'], [], { revision: 0, at: NOW });
    const { tab, boxes } = await visit({ choice });
    expect(await boxes()).to.equal(1);
    expect(await tab.evaluate(() => window.ran)).to.be.empty;
  });

  it('opens no gate after a refusal', async () => {
    const choice = cookieOf([], ['statistics', 'media'], { at: NOW });
    const { tab, boxes } = await visit({ choice });
    expect(await boxes()).to.equal(0);
    expect(await tab.evaluate(() => window.ran)).to.be.empty;
  });

  for (const script of [
    `'nonce-abc' 'strict-dynamic'`,
    `'${INLINE_CORE_HASH}' 'nonce-abc' 'self'`,
  ]) {
    it(`violates no content security policy, script-src ${script}`, async () => {
      const csp = `script-src ${script}; style-src 'nonce-abc'; default-src 'self'`;
      const choice = cookieOf(['statistics'], ['media'], { at: NOW });
      const { tab, boxes } = await visit({
        choice,
        nonce: 'abc',
        headers: { 'content-security-policy': csp.replace("default-src 'self'", 'img-src data:') },
      });
      await tab.until(() => window.ran.length === 1);
      expect(await boxes()).to.equal(0);
      const errors = (await tab.messages()).filter(({ type }) => /error/.test(type));
      expect(errors).to.deep.equal([]);
    });
  }

  it('runs no gated script with a different nonce', async () => {
    const foreign = GATED.replace('nonce="abc"', 'nonce="other"');
    const choice = cookieOf(['statistics'], ['media'], { at: NOW });
    const snippet = await renderSnippet(policy, { entry: '/entry.js', nonce: 'abc' });
    const routes = { '/': `${HEAD}${snippet}${foreign}`, '/entry.js': { held: true } };
    const { tab } = await visitSite(routes, { choice });
    await tab.until(() => document.readyState === 'complete');
    expect(await tab.evaluate(() => window.ran)).to.be.empty;
  });
});
