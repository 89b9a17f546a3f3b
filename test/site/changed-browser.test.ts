import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
import { policy } from '../policies.js';
import { page } from './pages.js';
import { closeSites, openSite, type Tab } from './site.js';

const library = async (name: string) =>
  (await fetch(new URL(`../fixtures/libraries/${name}.js`, import.meta.url))).text();

const [mootools, prototype] = await Promise.all(['mootools', 'prototype'].map(library));

const defineCookie = (descriptor: string) =>
  `Object.defineProperty(document, 'cookie', ${descriptor})`;

/** Scripts, by what they do to the page. */
const SCRIPTS: Readonly<Record<string, string>> = {
  'has a class Event of its own': 'class Event {}; class CustomEvent {}',
  'puts a function in the place of Event': 'window.Event = window.CustomEvent = function () {}',
  'has MooTools': mootools!,
  'has Prototype': prototype!,
  'has undefined in the place of document.cookie': defineCookie('{ value: undefined }'),
  'answers undefined for document.cookie': defineCookie('{ get() {} }'),
  'adds enumerable methods to arrays and objects':
    'Array.prototype.last = Object.prototype.extend = function () {}',
  'throws in each listener': `for (const type of ['consent-change', 'consent-ready'])
    document.addEventListener(type, () => { throw Error('a listener'); });`,
  'takes the banner out on hearing of the answer': `document.addEventListener('consent-change',
    () => document.querySelector('cookie-banner')?.remove());`,
  'has no reportError, as old browsers': 'delete window.reportError',
  'throws in window.onerror': "window.onerror = () => { throw Error('onerror'); }",
  'has no console': 'window.console = undefined',
  'has a Promise without allSettled': 'delete Promise.allSettled',
  'has a variable of the name URL': "var URL = '/api';",
  'has a constant of the name URL': "const URL = '/api';",
  'has a menu of the name navigation': 'var navigation = { open() {} };',
  'has a closest() for old browsers': `Element.prototype.closest = function (selector) {
    const found = document.querySelectorAll(selector);
    let element = this;
    while (element && ![].includes.call(found, element)) element = element.parentElement;
    return element;
  };`,
  'has a closest() that finds nothing': 'Element.prototype.closest = () => null',
  'has no custom states, as jsdom': 'delete ElementInternals.prototype.states',
  'removes nothing by Element.prototype.remove': 'Element.prototype.remove = function () {}',
};

/** Markup that clobbers properties of the document. */
const MARKUP: Readonly<Record<string, string>> = {
  'has a form named cookie': '<form name="cookie"></form>',
  'has a picture named cookie': '<img name="cookie" alt="" />',
  'has forms named body, prerendering, dispatchEvent':
    '<form name="body"></form><form name="prerendering"></form><form name="dispatchEvent"></form>',
};

const asMarkup = (script: string) => `<script>${script}</script>`;
const PAGES = [
  ...Object.entries(SCRIPTS).map(([name, script]) => [name, asMarkup(script)] as const),
  ...Object.entries(MARKUP),
];

const GATES = `
  <script type="text/plain" data-consent="statistics">ran.push(1)</script>
  <iframe data-consent="media" data-src="/film.html" title="A film"></iframe>
  <template data-consent="media"><p id="stamped">An embed</p></template>`;

const tagOf = (file: string) => `<script type="module" src="/cdn/${file}"></script>`;

/** The page receives events even if it changes arrays. */
const visit = async (changes: string, file = 'elements.js') => {
  const site = await openSite({
    '/': page({ script: tagOf(file), body: GATES }).replace('<cookie-banner', `${changes}$&`),
    '/cookies.json': JSON.stringify(policy),
    '/film.html': 'A film',
  });
  await site.plant([{ name: '_pk_id.1', value: '1', domain: 'www.portal.example', path: '/' }]);
  const tab = await site.open('/');
  const cookie = async (name: string) =>
    (await site.cookies()).find((one) => one.name === name)?.value;
  return { site, tab, cookie, choice: () => cookie('cookies_preferences') };
};

const isBannerGone = (tab: Tab) =>
  tab.until(
    () => !document.querySelector('cookie-banner')?.shadowRoot?.querySelector('[part=region]'),
  );

const heardOf = (tab: Tab, type: string) =>
  tab.evaluate((wanted) => {
    let count = 0;
    for (const event of window.heard) if (event.type === wanted) count++;
    return count;
  }, type);

const isHeard = (tab: Tab, reason: string) =>
  tab.until((wanted) => {
    for (const event of window.heard) if (event.reason === wanted) return true;
    return false;
  }, reason);

describe('a page that changes built-ins of the browser', () => {
  afterEach(closeSites);

  for (const [name, changes] of PAGES) {
    for (const file of ['elements.js', 'elements.all.js']) {
      it(`accepts a refusal by click when it ${name}, ${file}`, async () => {
        const { tab, choice } = await visit(changes, file);
        await tab.clickPart('reject');
        await eventually(async () => /&yes=&no=statistics\.media$/.test((await choice()) ?? ''));
        await isHeard(tab, 'reject-all');
        await isBannerGone(tab);
        expect(await tab.evaluate(() => window.ran.length)).to.equal(0);
        expect(await heardOf(tab, 'consent-error')).to.equal(0);
      });
    }

    it(`opens gates, then shuts and deletes on withdrawal when it later ${name}`, async () => {
      const { site, tab, cookie, choice } = await visit('');
      await tab.heard('consent-ready');
      await tab.evaluate((markup) => {
        const range = document.createRange();
        document.body.prepend(range.createContextualFragment(markup));
      }, changes);
      await tab.clickPart('accept');
      await tab.until(() => window.ran.length === 1 && document.querySelector('#stamped'));
      await eventually(async () => (await site.paths()).includes('/film.html'));
      await tab.store((store) => store.rejectAll());
      await isHeard(tab, 'reject-all');
      expect(await tab.evaluate(() => document.querySelector('iframe')?.getAttribute('src')))
        .not //
        .to.equal('/film.html');
      expect(await choice()).to.match(/&yes=&no=statistics\.media$/);
      expect(await cookie('_pk_id.1')).to.be.undefined;
    });
  }
});

const throwing = (path: string) => `${path} = function () { throw Error('replaced'); };`;

describe('a page that has a variable of the name navigation', () => {
  afterEach(closeSites);

  for (const value of ['{ open() {} }', 'null', "'main'"]) {
    it(`opens the settings at their address, and reports no error: ${value}`, async () => {
      const site = await openSite({
        '/': page({ head: `<script>var navigation = ${value};</script>` }),
        '/cookies.json': JSON.stringify(policy),
      });
      const tab = await site.open('/#cookie-settings');
      await tab.clickPart('save');
      const errors = (await tab.messages()).filter(({ type }) => /error/.test(type));
      expect(errors).to.deep.equal([]);
    });
  }
});

describe('a page that breaks built-ins that the package needs', () => {
  afterEach(closeSites);

  const denied = async ({ site, tab, choice }: Awaited<ReturnType<typeof visit>>) => {
    await tab.heard('consent-error');
    await isBannerGone(tab);
    expect(await heardOf(tab, 'consent-error')).to.equal(1);
    expect(await tab.evaluate(() => window.ran.length)).to.equal(0);
    expect(await site.paths()).not.to.include('/film.html');
    expect(await choice()).to.be.undefined;
  };

  for (const path of ['Array.prototype.findIndex', 'Object.keys']) {
    it(`denies everything with one consent-error: ${path}`, async () => {
      const visited = await visit(asMarkup(throwing(path)));
      // The text of the banner needs none of it; what loads the settings does.
      await visited.tab.clickPart('settings');
      await denied(visited);
    });
  }

  for (const name of ['querySelector', 'addEventListener']) {
    it(`denies everything with one consent-error: a form named ${name}`, async () => {
      const visited = await visit(`<form name="${name}"></form>`);
      await visited.tab.heard('consent-error');
      expect(await heardOf(visited.tab, 'consent-error')).to.equal(1);
      expect(await visited.tab.evaluate(() => window.ran.length)).to.equal(0);
      expect(await visited.site.paths()).not.to.include('/film.html');
    });
  }

  for (const path of ['Array.prototype.filter', 'Array.prototype.map', 'Math.floor']) {
    it(`leaves no dead button when they break later: ${path}`, async () => {
      const visited = await visit('');
      await visited.tab.heard('consent-ready');
      await visited.tab.evaluate((script) => {
        const element = document.createElement('script');
        element.text = script;
        document.head.append(element);
      }, throwing(path));
      await visited.tab.clickPart('accept');
      await denied(visited);
    });
  }

  it('denies everything after it broke a withdrawal', async () => {
    const visited = await visit('');
    await visited.tab.clickPart('accept');
    await visited.tab.heard('consent-change');
    await visited.tab.evaluate(() => {
      Number.isNaN = () => {
        throw Error('replaced');
      };
    });
    await visited.tab.store((store) => store.rejectAll());
    await visited.tab.heard('consent-error');
    expect(await visited.tab.store((store) => store.isGranted('statistics'))).to.be.false;
    expect((await visited.choice()) ?? '').not.to.match(/yes=\w/);
  });
});
