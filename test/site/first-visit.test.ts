import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
import { runCommand } from '../package/ask-node.js';
import { policy } from '../policies.js';
import { cookieOf } from '../records.js';
import { chunk, held } from './chunks.js';
import { portal, type PageParts } from './pages.js';
import { closeSites, openSite, type Route } from './site.js';
import { reasons, visitSite, type VisitOptions } from './visits.js';

const GATED = '<script type="text/plain" data-consent="statistics">fetch("/ran")</script>';

/** What is loaded when somebody needs more than the banner and its answers. */
const REST = ['app', 'settings'];

interface Visit extends PageParts, VisitOptions {
  readonly routes?: Record<string, Route>;
}

/** A first visit for which the rest of the code loads when the test calls `loadRest()`. */
async function visit({ routes = {}, choice, script, ...parts }: Visit = {}) {
  const rest = await held(...REST);
  const options = { choice, ...(script && { script }) };
  const page = portal({ body: GATED, ...parts }, { '/next': 'Another page', ...rest, ...routes });
  const visited = await visitSite(page, options);
  const { site, tab } = visited;
  return {
    ...visited,
    shows: tab.shown,
    isRestLoaded: () => tab.defined('cookie-banner'),
    loadRest: async () => {
      for (const path of Object.keys(rest)) await site.release(path);
    },
  };
}

declare global {
  interface Window {
    statusLine: HTMLElement;
    said: string[];
  }
}

/** Writes down what the live region of the banner says; runs in the page. */
const watchStatus = () => {
  window.statusLine = document
    .querySelector('cookie-banner')!
    .shadowRoot!.querySelector<HTMLElement>('[role=status]')!;
  window.said = [];
  new MutationObserver(() => window.said.push(window.statusLine.textContent)).observe(
    window.statusLine,
    {
      childList: true,
      characterData: true,
      subtree: true,
    },
  );
};

/** What all live regions of the banner say. */
const lines = () =>
  [...document.querySelector('cookie-banner')!.shadowRoot!.querySelectorAll('[role=status]')].map(
    ({ textContent }) => textContent,
  );

const words = () => document.querySelector('cookie-banner')!.shadowRoot!.textContent;

describe('the banner of a first visit', () => {
  afterEach(closeSites);

  it('loads neither Lit nor the store, even at rest', async () => {
    const { tab, asked, shows, boxes, isAsked } = await visit();
    await shows();
    await tab.heard('consent-ready');
    expect(await boxes()).to.equal(1);
    await tab.until(() => window.waitsForIdle);
    await tab.evaluate(() => window.idle());
    await isAsked(await chunk('watch'));
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    const parts = await Promise.all(['ask', 'watch'].map(chunk));
    const files = ['/', '/cdn/elements.js', '/cookies.json', ...parts];
    expect((await asked()).sort()).to.deep.equal(files.sort());
  });

  it('requests all files that it needs at once and no others', async () => {
    const parts = { ...(await held('ask')), '/cookies.json': { held: true } };
    const { tab, asked, isAsked } = await visit({ routes: parts });
    for (const path of Object.keys(parts)) await isAsked(path);
    await tab.until(() => window.waitsForIdle);
    await tab.evaluate(() => window.idle());
    const first = (await asked()).filter((path) => !path.includes('/watch-'));
    expect(first).to.have.length(2 + 2);
  });

  it('keeps its box and its focus when its element is defined', async () => {
    const { tab, shows, loadRest, isRestLoaded, boxes } = await visit();
    await shows();
    const look = () => {
      const root = document.querySelector('cookie-banner')!.shadowRoot!;
      const boxOf = (one: Element) => JSON.stringify(one.getBoundingClientRect());
      return [...root.querySelectorAll('section, section [part]')].map((one) => [
        one.part.value,
        boxOf(one),
      ]);
    };
    const before = await tab.evaluate(look);
    await tab.evaluate(() => {
      const root = document.querySelector('cookie-banner')!.shadowRoot!;
      root.querySelector<HTMLElement>('[part=reject]')!.focus();
      (window as { first?: unknown }).first = root.querySelector('[part=region]');
    });
    await loadRest();
    // A page that changes what the banner is drawn by leaves it to its element.
    await tab.evaluate(() =>
      document.querySelector('cookie-banner')!.setAttribute('revision', '1'),
    );
    await isRestLoaded();
    await tab.until(() => document.querySelector('cookie-banner')!.matches(':state(open)'));
    expect(before).to.have.length.above(5);
    expect(await tab.evaluate(look)).to.deep.equal(before);
    expect(await boxes()).to.equal(1);
    const isFirst = () =>
      (window as { first?: unknown }).first ===
      document.querySelector('cookie-banner')!.shadowRoot!.querySelector('[part=region]');
    expect(await tab.evaluate(isFirst)).to.equal(true);
    const focused = () =>
      document.querySelector('cookie-banner')!.shadowRoot!.activeElement!.part.value;
    expect(await tab.evaluate(focused)).to.equal('reject');
  });

  it('stores an answer, runs scripts and announces it without further code', async () => {
    const { tab, asked, kept, boxes, isAsked, shows } = await visit();
    await shows();
    await tab.heard('consent-ready');
    const before = await asked();
    await tab.clickPart('accept');
    expect(await boxes()).to.equal(0);
    await isAsked('/ran');
    expect(await tab.evaluate(reasons)).to.deep.equal(['consent-ready', 'accept-all']);
    expect(await kept()).to.match(/&yes=statistics\.media&no=$/);
    const later = await Promise.all(['watch', 'app'].map(chunk));
    expect((await asked()).filter((path) => !later.includes(path))).to.deep.equal([
      ...before,
      '/ran',
    ]);
  });

  it('hands the answer to the store when idle, and announces it once', async () => {
    const { tab, loadRest, kept, isAsked } = await visit();
    await loadRest();
    await tab.clickPart('reject');
    const before = await kept();
    await tab.evaluate(() => window.idle());
    await isAsked(await chunk('app'));
    await tab.hasStore();
    expect(await tab.store((store) => store.decision('statistics'))).to.equal('denied');
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    expect(await tab.evaluate(reasons)).to.deep.equal(['consent-ready', 'reject-all']);
    expect(await kept()).to.equal(before);
    await tab.store((store) => store.save({ media: 'granted' }));
    await tab.until(() => window.heard.length === 3);
    expect(await kept()).to.match(/&yes=media&no=statistics$/);
  });

  it('leaves frames that an answer has opened unchanged when the store loads', async () => {
    const frame = '<iframe data-consent="media" data-src="/embed" title="A film"></iframe>';
    const { site, tab, loadRest, isAsked } = await visit({ body: frame });
    await loadRest();
    await tab.clickPart('accept');
    await tab.until(() => window.waitsForIdle);
    await tab.evaluate(() => window.idle());
    await isAsked('/embed');
    await tab.hasStore();
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    expect((await site.paths()).filter((path) => path === '/embed')).to.have.length(1);
  });

  it('handles an API call at once, like a click', async () => {
    const { tab, kept, shows, boxes } = await visit();
    await shows();
    await tab.heard('consent-ready');
    await tab.store((store) => store.rejectAll());
    expect(await tab.evaluate(reasons)).to.deep.equal(['consent-ready', 'reject-all']);
    expect(await kept()).to.match(/&yes=&no=statistics\.media$/);
    expect(await boxes()).to.equal(0);
  });

  it('runs scripts that are on until refused at once, and shuts them after a refusal', async () => {
    const categories = policy.categories.map((category) =>
      category.id === 'media' ? { ...category, basis: 'opt-out' } : category,
    );
    const frame = '<iframe data-consent="media" data-src="/embed" title="A film"></iframe>';
    const script = '<script type="text/plain" data-consent="media">ran.push("media")</script>';
    const { tab, kept, isAsked, loadRest } = await visit({
      body: frame + script,
      routes: { '/cookies.json': JSON.stringify({ ...policy, categories }) },
    });
    await tab.until(() => window.ran.length === 1);
    await isAsked('/embed');
    await loadRest();
    await tab.clickPart('reject');
    await tab.until(
      () => !document.querySelector('iframe')!.contentDocument!.querySelector('*[src]'),
    );
    await tab.heard('consent-change');
    expect(await kept()).to.match(/&no=statistics\.media$/);
    const survivors = () =>
      (window.heard.at(-1) as unknown as { survivors: { name: string }[] }).survivors.length;
    expect(await tab.evaluate(survivors)).to.equal(1);
  });

  for (const [part, lists] of [
    ['accept', 'yes=statistics.media&no='],
    ['reject', 'yes=&no=statistics.media'],
  ] as const) {
    it(`stores “${part}” of a visitor who leaves at once`, async () => {
      const { site, tab, kept } = await visit();
      await tab.clickPart(part);
      await tab.goto(`http://www.portal.example:${site.port}/next`);
      await eventually(async () => Boolean(await kept()));
      expect(await kept()).to.contain(lists);
    });
  }

  for (const [locale, text] of [
    ['en', 'Your choice has been saved.'],
    ['fr', 'Votre choix a été enregistré.'],
  ] as const) {
    it(`announces “saved” once in ${locale}, also when the store has loaded`, async () => {
      const { tab, shows, loadRest, kept } = await visit({ banner: `locale="${locale}"` });
      await shows();
      await tab.evaluate(watchStatus);
      expect(await tab.evaluate(() => window.statusLine.textContent)).to.equal('');
      await tab.clickPart('reject');
      await tab.until(() => window.statusLine.textContent);
      expect(await kept()).to.include('&no=statistics.media');
      await loadRest();
      await tab.evaluate(() => window.idle());
      await tab.hasStore();
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      expect(await tab.evaluate(() => window.said)).to.deep.equal([text]);
      expect(await tab.evaluate(lines)).to.deep.equal([text]);
    });

    it(`announces “saved” in ${locale} when further code is blocked`, async () => {
      const blocked = { [await chunk('app')]: { status: 404 } };
      const { tab, shows, kept } = await visit({ banner: `locale="${locale}"`, routes: blocked });
      await shows();
      await tab.evaluate(watchStatus);
      await tab.clickPart('accept');
      await tab.until(() => window.statusLine.textContent);
      expect(await tab.evaluate(() => window.said)).to.deep.equal([text]);
      expect(await kept()).to.include('&yes=statistics.media');
    });
  }

  it('announces nothing for an answer given in the settings', async () => {
    const { tab, shows, loadRest } = await visit();
    await shows();
    await tab.evaluate(watchStatus);
    await loadRest();
    await tab.clickPart('settings');
    await tab.until(() => document.querySelector('cookie-settings:state(open)'));
    await tab.click('cookie-settings [part~=accept]');
    await tab.heard('consent-change');
    await tab.gone();
    expect(await tab.evaluate(() => window.said)).to.deep.equal([]);
  });

  it('opens the settings by an early click, with the button busy until they load', async () => {
    const { tab, loadRest } = await visit();
    await tab.clickPart('settings');
    const isBusy = () =>
      document.querySelector('cookie-banner')!.shadowRoot!.querySelector('[aria-busy=true]') !==
      null;
    expect(await tab.evaluate(isBusy)).to.equal(true);
    await loadRest();
    await tab.until(
      () => document.querySelector('cookie-settings')?.shadowRoot?.querySelector('dialog')?.open,
    );
    await tab.until(
      () => !document.querySelector('cookie-banner')!.shadowRoot!.querySelector('[aria-busy]'),
    );
  });

  it('loads the settings on hover of their button and opens them without a further request', async () => {
    const { tab, asked, loadRest, shows } = await visit();
    await loadRest();
    await shows();
    expect(await asked()).not.to.include(await chunk('settings'));
    await tab.evaluate(() => {
      const root = document.querySelector('cookie-banner')!.shadowRoot!;
      const options = { bubbles: true, composed: true };
      root
        .querySelector('[part=settings]')!
        .dispatchEvent(new PointerEvent('pointerover', options));
    });
    await tab.defined('cookie-settings');
    const before = await asked();
    await tab.clickPart('settings');
    await tab.until(
      () => document.querySelector('cookie-settings')?.shadowRoot?.querySelector('dialog')?.open,
    );
    expect(await asked()).to.deep.equal(before);
  });

  it('opens one dialog after two clicks before it has loaded', async () => {
    const { tab, loadRest, shows } = await visit();
    await shows();
    await tab.evaluate(() => {
      const root = document.querySelector('cookie-banner')!.shadowRoot!;
      const button = root.querySelector<HTMLElement>('[part=settings]')!;
      button.click();
      button.click();
    });
    await loadRest();
    await tab.until(
      () => document.querySelector('cookie-settings')?.shadowRoot?.querySelector('dialog')?.open,
    );
    const added = () => document.querySelectorAll('cookie-settings').length;
    expect(await tab.evaluate(added)).to.equal(1);
  });

  it('is rendered by its element at once when the page sets loading="eager"', async () => {
    const { tab, loadRest, asked } = await visit({ banner: 'loading="eager"' });
    await loadRest();
    await tab.until(() => document.querySelector('cookie-banner')!.matches(':state(open)'));
    expect(await asked()).to.include(await chunk('banner'));
  });

  it('loads its element when the page changes its language', async () => {
    const { tab, loadRest, shows, isRestLoaded } = await visit();
    await loadRest();
    await shows();
    await tab.evaluate(() => (document.documentElement.lang = 'fr'));
    await isRestLoaded();
    await tab.until(() =>
      document.querySelector('cookie-banner')!.shadowRoot!.textContent.includes('Tout refuser'),
    );
  });

  it('is rendered from an inline policy', async () => {
    const json = `<script type="application/json">${JSON.stringify(policy)}</script>`;
    const body = (portal()['/'] as string).replace(/src="\/cookies\.json"\s*>/, `>${json}`);
    const { tab, shows, asked } = await visit({ routes: { '/': body } });
    await shows();
    expect(await tab.evaluate(words)).to.contain('Cookies on');
    expect(await asked()).not.to.include('/cookies.json');
  });

  it('takes an answer while the element that takes over is loading', async () => {
    const { tab, kept, shows, boxes } = await visit();
    await shows();
    await tab.evaluate(() => (document.documentElement.lang = 'fr'));
    await tab.clickPart('reject');
    await eventually(async () => /&no=statistics\.media$/.test((await kept()) ?? ''));
    expect(await boxes()).to.equal(0);
  });

  it('uses the language of the page', async () => {
    const { tab, shows } = await visit({ banner: 'locale="fr"' });
    await shows();
    expect(await tab.evaluate(words)).to.contain('Tout refuser');
  });

  it('lists what Global Privacy Control denies', async () => {
    const selling = { ...policy.categories[1]!, sells: true };
    const file = { ...policy, categories: [policy.categories[0], selling, policy.categories[2]] };
    const { tab, shows } = await visit({
      script: `Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });`,
      routes: { '/cookies.json': JSON.stringify(file) },
    });
    await shows();
    expect(await tab.evaluate(words)).to.contain('Global Privacy Control');
  });

  it('leaves rendering to its element as a modal dialog', async () => {
    const { loadRest, isAsked, boxes } = await visit({ banner: 'placement="dialog"' });
    await isAsked(await chunk('app'));
    expect(await boxes()).to.equal(0);
    await loadRest();
    await isAsked(await chunk('banner'));
  });

  it('does not show and loads nothing more when there is nothing to ask', async () => {
    const file = { ...policy, categories: [policy.categories[0]], services: [] };
    const { tab, asked, boxes } = await visit({
      routes: { '/cookies.json': JSON.stringify(file) },
    });
    await tab.heard('consent-ready');
    expect(await boxes()).to.equal(0);
    expect(await asked()).not.to.include(await chunk('app'));
  });

  const UNUSABLE = {
    'an id that is none': {
      services: [{ id: 'Not An Id', category: 'statistics', provider: 'Nobody' }],
    },
    'a service of a category that is not declared': {
      services: [{ id: 'one', category: 'nothing', provider: 'Nobody' }],
    },
    'a category without a name': { categories: [...policy.categories, { id: 'own' }] },
    'a revision that is none': { revision: 'one' },
  };
  for (const [what, changes] of Object.entries(UNUSABLE)) {
    it(`does not show and reports the policy when it has ${what}`, async () => {
      const { tab, loadRest, boxes } = await visit({
        routes: { '/cookies.json': JSON.stringify({ ...policy, ...changes }) },
      });
      await loadRest();
      await tab.heard('consent-error');
      expect(await boxes()).to.equal(0);
    });
  }

  it('renders no link that could run code', async () => {
    const site = { ...policy.site, statement: 'javascript:alert(1)' };
    const { tab, shows } = await visit({
      routes: { '/cookies.json': JSON.stringify({ ...policy, site }) },
    });
    await shows();
    expect(await tab.evaluate(words)).not.to.contain('Cookie statement');
  });

  it('shows under a strict content security policy with Trusted Types', async () => {
    const csp = `script-src 'self' 'unsafe-inline'; style-src 'nonce-abc'; require-trusted-types-for 'script'; trusted-types lit-html consent-elements`;
    const body = portal({ body: GATED })['/'] as string;
    const { tab, shows, boxes } = await visit({
      routes: { '/': { body, headers: { 'content-security-policy': csp } } },
    });
    await shows();
    expect(await boxes()).to.equal(1);
    const errors = (await tab.messages()).filter(({ type }) => /error/.test(type));
    expect(errors).to.deep.equal([]);
  });
});

describe('a head as printed by npx consent-elements preload', () => {
  afterEach(closeSites);

  const head = async () => {
    const args = ['preload', '--entry', '/cdn/elements.js', '--src', '/cookies.json'];
    return (await runCommand(...args)).stdout;
  };
  const firstFiles = async () => [await chunk('ask'), '/cookies.json'];

  it('requests everything for a first visit before the first script has loaded', async () => {
    const held = { '/cdn/elements.js': { held: true } };
    const site = await openSite(portal({ script: await head() }, held));
    await site.openUnattended('/');
    const asked = async () => (await site.requests()).map(({ path }) => path);
    for (const file of await firstFiles())
      await eventually(async () => (await asked()).includes(file), `${file} is asked for`);
    expect(await asked()).not.to.include(await chunk('app'));
  });

  it('requests nothing twice or in vain', async () => {
    const { tab, asked } = await visitSite(portal({ script: await head() }));
    await tab.clickPart('reject');
    await tab.heard('consent-change');
    const all = await asked();
    expect(all).to.include.members(await firstFiles());
    expect(all).to.have.length(new Set(all).size);
    const errors = (await tab.messages()).filter(({ type }) => /error|warning/.test(type));
    expect(errors).to.deep.equal([]);
  });

  it('requests nothing more for a returning visitor', async () => {
    const choice = cookieOf(['statistics'], ['media'], { at: Math.floor(Date.now() / 1000) });
    const parts = { script: await head(), banner: 'revision="1"', body: GATED };
    const { asked, isAsked } = await visitSite(portal(parts), { choice });
    await isAsked('/ran');
    expect(await asked()).to.deep.equal(['/', '/cdn/elements.js', '/ran']);
  });
});
