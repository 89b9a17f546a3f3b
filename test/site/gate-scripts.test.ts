import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
import { page, portal, type PageParts } from './pages.js';
import { closeSites, openSite, type Route } from './site.js';

const ACCEPTED = (at: number) => ({
  name: 'cookies_preferences',
  value: `v=1&rev=3&at=${at}&n=16&yes=statistics.media&no=`,
  domain: 'www.portal.example',
  path: '/',
});

const visit = async (body: string, routes: Record<string, Route> = {}, parts: PageParts = {}) => {
  const site = await openSite({ ...portal({ ...parts, body }), ...routes });
  const tab = await site.open('/');
  const ran = () => tab.evaluate(() => window.ran);
  const text = () => tab.evaluate(() => document.querySelector('main')!.innerText.trim());
  return { site, tab, ran, text };
};

const gated = (text: string, attributes = '') =>
  `<script type="text/plain" data-consent="statistics" ${attributes}>${text}</script>`;

describe('document.write in a gated script', () => {
  afterEach(closeSites);

  const WRITERS: Readonly<Record<string, string>> = {
    'document.write': gated('document.write("<b>Written</b>")'),
    'document.writeln in two calls': gated(
      'document.writeln("<b>Writ"); document.writeln("ten</b>")',
    ),
    'document.open and document.close': gated(
      'document.open(); document.write("<b>Written</b>"); document.close()',
    ),
    'a function of the page that writes': `<script>const show = () => document.write("<b>Written</b>")</script>${gated('show()')}`,
    'a script that writes a script': gated(
      'document.write("<script>document.write(\\"<b>Written</b>\\")<\\/script>")',
    ),
    'a template': `<template data-consent="statistics"><script>document.write("<b>Written</b>")</script></template>`,
    'a <cookie-gate>': `<cookie-gate category="statistics"><template><script>document.write("<b>Written</b>")</script></template></cookie-gate>`,
  };

  for (const [name, body] of Object.entries(WRITERS)) {
    it(`writes at the script’s position and keeps the page: ${name}`, async () => {
      const { tab } = await visit(`<p id="before">Before</p>${body}<p id="after">After</p>`);
      await tab.clickPart('accept');
      await tab.until(() => document.querySelector('b')?.textContent.trim() === 'Written');
      const order = await tab.evaluate(() =>
        [...document.querySelectorAll('h1, #before, b, #after')].map(
          ({ id, localName }) => id || localName,
        ),
      );
      expect(order).to.deep.equal(['h1', 'before', 'b', 'after']);
      expect(await tab.evaluate(() => document.querySelector('b')!.checkVisibility())).to.be.true;
    });
  }

  it('writes at the script’s position on a return visit', async () => {
    const site = await openSite(
      portal({ body: gated('document.write("<b>Written</b>")'), banner: 'revision="3"' }),
    );
    await site.plant([ACCEPTED(Math.floor(Date.now() / 1000) - 60)]);
    const tab = await site.open('/');
    await tab.until(() => document.querySelector('main b'));
    expect(await tab.evaluate(() => document.querySelector('h1')!.textContent)).to.equal('A page');
  });

  it('keeps the page when an external script writes', async () => {
    const { tab, ran } = await visit(gated('', 'src="/writer.js"'), {
      '/writer.js': 'document.write("<b>Written</b>"); ran.push("writer")',
    });
    await tab.clickPart('accept');
    await tab.until(() => window.ran.length === 1);
    expect(await ran()).to.deep.equal(['writer']);
    expect(await tab.evaluate(() => document.querySelector('h1')!.textContent)).to.equal('A page');
  });

  it('removes what was written when consent is withdrawn', async () => {
    const { tab } = await visit(gated('document.write("<b>Written</b>")'));
    await tab.clickPart('accept');
    await tab.until(() => document.querySelector('main b'));
    await tab.store((store) => store.rejectAll());
    await tab.until(() => !document.querySelector('main b'));
  });

  it('restores document.write for the page', async () => {
    const { tab } = await visit(gated('ran.push("one")'));
    await tab.clickPart('accept');
    await tab.until(() => window.ran.length === 1);
    expect(await tab.evaluate(() => document.write === Document.prototype.write)).to.be.true;
  });
});

describe('scripts in a gated template', () => {
  afterEach(closeSites);

  const SCRIPTS = `<div id="map"></div><script src="/library.js"></script>
    <script>ran.push('start ' + window.library + ' ' + document.currentScript.previousElementSibling.localName)</script>`;
  const ROUTES = {
    '/library.js': { body: 'window.library = "loaded"; ran.push("library")', held: true },
  };

  for (const [name, body] of [
    ['<template data-consent>', `<template data-consent="media">${SCRIPTS}</template>`],
    [
      '<cookie-gate>',
      `<cookie-gate category="media"><template>${SCRIPTS}</template></cookie-gate>`,
    ],
  ] as const) {
    it(`run in order: ${name}`, async () => {
      const { site, tab, ran } = await visit(body, ROUTES);
      await tab.clickPart('accept');
      await eventually(async () => (await site.paths()).includes('/library.js'));
      expect(await ran()).to.deep.equal([]);
      await site.release('/library.js');
      await tab.until(() => window.ran.length === 2);
      expect(await ran()).to.deep.equal(['library', 'start loaded script']);
    });

    for (const how of ['innerHTML', 'insertAdjacentHTML']) {
      it(`run in markup inserted by ${how}: ${name}`, async () => {
        const { site, tab, ran } = await visit('<div id="place"></div>', ROUTES);
        await site.release('/library.js');
        await tab.evaluate(
          ([way, html]) => {
            const place = document.querySelector('#place')!;
            if (way === 'innerHTML') place.innerHTML = html!;
            else place.insertAdjacentHTML('beforeend', html!);
          },
          [how, body],
        );
        await tab.clickPart('accept');
        await tab.until(() => window.ran.length === 2);
        expect(await ran()).to.deep.equal(['library', 'start loaded script']);
      });
    }
  }

  it('run without a violation when the page requires Trusted Types', async () => {
    const csp =
      "require-trusted-types-for 'script'; trusted-types lit-html consent-elements; script-src 'self' 'unsafe-inline'";
    const body = `<template data-consent="media">${SCRIPTS}</template>
      <cookie-gate category="media"><template>${SCRIPTS}</template></cookie-gate>
      ${gated('document.write("<b>Written</b>")')}`;
    const head = `<script>window.violations = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => violations.push(violatedDirective + sample))</script>`;
    const site = await openSite({
      ...portal(),
      '/': { body: page({ body, head }), headers: { 'content-security-policy': csp } },
      '/library.js': 'window.library = "loaded"; ran.push("library")',
    });
    const tab = await site.open('/');
    await tab.clickPart('accept');
    await tab.until(() => window.ran.length === 4 && document.querySelector('main b'));
    const violations = await tab.evaluate(
      () => (window as unknown as { violations: string[] }).violations,
    );
    expect(violations).to.deep.equal([]);
  });

  it('do not run when consent is withdrawn while the first one loads', async () => {
    const { site, tab, ran } = await visit(
      `<template data-consent="media">${SCRIPTS}</template>`,
      ROUTES,
    );
    await tab.clickPart('accept');
    await eventually(async () => (await site.paths()).includes('/library.js'));
    await tab.store((store) => store.rejectAll());
    await site.release('/library.js');
    await tab.until(() => window.ran.length === 1);
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(await ran()).to.deep.equal(['library']);
  });
});

describe('gated scripts managed by a framework', () => {
  afterEach(closeSites);

  it('can be removed and moved after they have run', async () => {
    const { tab } = await visit(
      `<div id="app">${gated('ran.push(1)', 'id="one"')}<p id="last"></p></div>`,
    );
    // A framework keeps references to the nodes that it made.
    await tab.evaluate(() => {
      const own = { script: document.querySelector('#one')!, app: document.querySelector('#app')! };
      Object.assign(window, { own });
    });
    await tab.clickPart('accept');
    await tab.until(() => window.ran.length === 1);
    const left = await tab.evaluate(() => {
      const { own } = window as unknown as { own: { script: Element; app: Element } };
      own.app.insertBefore(document.createElement('i'), own.script);
      own.app.removeChild(own.script);
      return own.app.innerHTML;
    });
    expect(left).to.equal('<i></i><p id="last"></p>');
  });

  it('can read their own attributes and the element beside them', async () => {
    const { tab, ran } = await visit(
      `<p id="beside">Beside</p>${gated('const own = document.currentScript; ran.push(own.dataset.site + own.previousElementSibling.previousElementSibling?.id)', 'data-site="7"')}`,
    );
    await tab.clickPart('accept');
    await tab.until(() => window.ran.length === 1);
    expect(await ran()).to.deep.equal(['7beside']);
  });

  it('accept an address in data-src and a type in capitals', async () => {
    const { tab, ran } = await visit(
      `<script type="TEXT/PLAIN" data-consent="statistics" data-src="/one.js"></script>`,
      { '/one.js': 'ran.push("one")' },
    );
    await tab.clickPart('accept');
    await tab.until(() => window.ran.length === 1);
    expect(await ran()).to.deep.equal(['one']);
  });
});
