import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
import { portal } from './pages.js';
import { closeSites, openSite } from './site.js';

const GATED = `
  <script type="text/plain" data-consent="statistics" src="/classic.js"></script>
  <script type="text/plain" data-type="module" data-consent="statistics" src="/module.js"></script>
  <script type="text/plain" data-consent="statistics">
    fetch('/from-inline');
    localStorage.setItem('inline', '1');
    document.cookie = 'inline=1';
  </script>
  <iframe data-consent="media" data-src="http://video.example:PORT/frame" title="A film"></iframe>
  <img data-consent="media" data-src="/image" data-srcset="/image-2x 2x" alt="" />
  <picture>
    <source data-consent="media" data-srcset="/picture" />
    <img data-consent="media" data-src="/picture-fallback" alt="" />
  </picture>
  <video data-consent="media" data-poster="/poster" data-src="/video"></video>
  <audio controls><source data-consent="media" data-src="/audio" /></audio>
  <object data-consent="media" data-data="/object" type="text/html"></object>
  <embed data-consent="media" data-src="/embed" type="text/html" />
  <link data-consent="media" rel="stylesheet" data-href="/fonts.css" />
  <template data-consent="media"><img src="/in-template" alt="" /></template>
  <cookie-gate category="media"><template><img src="/in-gate" alt="" /></template></cookie-gate>`;

const ADDRESSES = [
  '/classic.js',
  '/module.js',
  '/from-inline',
  '/frame',
  '/image',
  '/picture',
  '/poster',
  '/video',
  '/audio',
  '/object',
  '/embed',
  '/fonts.css',
  '/in-template',
  '/in-gate',
];

const PAGE = ['/', '/cookies.json'];

describe('gates, checked in the server log', () => {
  afterEach(closeSites);

  const visit = async () => {
    const site = await openSite({
      ...portal({ body: GATED }),
      '/classic.js': 'ran.push("classic")',
      '/module.js': 'ran.push("module")',
    });
    const tab = await site.open('/');
    await tab.heard('consent-ready');
    return { site, tab };
  };

  it('hold back every kind of request until consent is granted', async () => {
    const { site, tab } = await visit();
    await tab.until(() => document.querySelector('cookie-banner')!.shadowRoot);
    await tab.until(() => document.querySelector('cookie-gate')!.shadowRoot);
    expect(await site.paths()).to.deep.equal(PAGE);
    expect(await site.cookies()).to.deep.equal([]);
    expect(await tab.evaluate(() => localStorage.length + sessionStorage.length)).to.equal(0);
  });

  it('request nothing after a refusal, on this page and on the next', async () => {
    const { site, tab } = await visit();
    await tab.clickPart('reject');
    await tab.heard('consent-change');
    await tab.reload();
    await tab.heard('consent-ready');
    expect(await site.paths()).to.deep.equal([...PAGE, ...PAGE]);
    expect((await site.cookies()).map(({ name }) => name)).to.deep.equal(['cookies_preferences']);
  });

  it('load everything after “accept”', async () => {
    const { site, tab } = await visit();
    await tab.clickPart('accept');
    const missing = async () => {
      const paths = await site.paths();
      return ADDRESSES.filter((path) => !paths.includes(path));
    };
    await eventually(async () => (await missing()).length === 0).catch(() => undefined);
    expect(await missing()).to.deep.equal([]);
    // A density or a source that the browser does not choose is never asked for.
    expect(await site.paths())
      .not.to.include('/image-2x')
      .and.not.to.include('/picture-fallback');
    const hosts = (await site.requests()).filter(({ path }) => path === '/frame');
    expect(hosts.map(({ host }) => host)).to.deep.equal(['video.example']);
  });

  const BROKEN = {
    'an image': '<img data-consent="media" data-src="/broken" alt="" />',
    'a source': `<picture><source data-consent="media" data-srcset="/broken" /><img alt="" />
      </picture>`,
    'an image in a template':
      '<template data-consent="media"><img src="/broken" alt="" /></template>',
  };
  for (const [what, body] of Object.entries(BROKEN)) {
    it(`request ${what} that fails to load only once, whatever the page adds later`, async () => {
      const site = await openSite({ ...portal({ body }), '/broken': { status: 404, body: '' } });
      const tab = await site.open('/');
      await tab.evaluate(() => {
        document.addEventListener('error', () => window.ran.push('error'), true);
      });
      await tab.clickPart('accept');
      await tab.until(() => window.ran.length > 0);
      for (const id of ['first', 'second']) {
        await tab.evaluate((id) => {
          document.body.insertAdjacentHTML('beforeend', `<p id="${id}"></p>`);
          return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
        }, id);
      }
      expect(await tab.evaluate(() => window.ran)).to.deep.equal(['error']);
      expect((await site.paths()).filter((path) => path === '/broken')).to.have.length(1);
    });
  }

  it('do not request withdrawn content again', async () => {
    const { site, tab } = await visit();
    await tab.clickPart('accept');
    await eventually(async () => {
      const paths = await site.paths();
      return ADDRESSES.every((path) => paths.includes(path));
    });
    await tab.store((store) => store.rejectAll());
    const before = (await site.paths()).length;
    await tab.reload();
    await tab.heard('consent-ready');
    expect((await site.paths()).slice(before)).to.deep.equal(PAGE);
  });
});

describe('gated scripts, checked in the server log', () => {
  afterEach(closeSites);

  const gated = (attributes: string, text = '') =>
    `<script type="text/plain" data-consent="statistics" ${attributes}>${text}</script>`;

  const accepted = async (body: string, routes: Parameters<typeof openSite>[0]) => {
    const site = await openSite({ ...portal({ body }), ...routes });
    const tab = await site.open('/');
    await tab.clickPart('accept');
    return { site, tab };
  };

  it('run in document order even if the first is slow', async () => {
    const { site, tab } = await accepted(
      gated('src="/slow.js"') + gated('src="/fast.js"') + gated('', 'ran.push("inline")'),
      {
        '/slow.js': { body: 'ran.push("slow")', held: true },
        '/fast.js': 'ran.push("fast")',
      },
    );
    await eventually(async () => (await site.paths()).includes('/fast.js'));
    expect(await tab.evaluate(() => window.ran)).to.deep.equal([]);
    await site.release('/slow.js');
    await tab.until(() => window.ran.length === 3);
    expect(await tab.evaluate(() => window.ran)).to.deep.equal(['slow', 'fast', 'inline']);
  });

  it('skip only the broken one of twenty', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `/${index}.js`);
    const { tab } = await accepted(names.map((name) => gated(`src="${name}"`)).join(''), {
      ...Object.fromEntries(names.map((name) => [name, `ran.push("${name}")`])),
      '/7.js': { status: 404 },
      '/9.js': 'ran.push("/9.js"); throw new Error("a faulty script")',
    });
    await tab.until(() => window.ran.length === 19);
    const others = names.filter((name) => name !== '/7.js');
    expect(await tab.evaluate(() => window.ran)).to.deep.equal(others);
  });

  it('do not wait for an async script, and keep the order of deferred ones', async () => {
    const { site, tab } = await accepted(
      gated('src="/async.js" async') +
        gated('src="/first.js" defer') +
        gated('src="/second.js" defer'),
      {
        '/async.js': { body: 'ran.push("async")', held: true },
        '/first.js': 'ran.push("first")',
        '/second.js': 'ran.push("second")',
      },
    );
    await tab.until(() => window.ran.length === 2);
    await site.release('/async.js');
    await tab.until(() => window.ran.length === 3);
    expect(await tab.evaluate(() => window.ran)).to.deep.equal(['first', 'second', 'async']);
  });

  it('keep integrity, crossorigin, referrerpolicy and data attributes', async () => {
    const wrong = 'sha384-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
    const { tab } = await accepted(
      gated(`src="/tampered.js" integrity="${wrong}"`) +
        gated(
          'src="http://cdn.example:PORT/shared.js" crossorigin referrerpolicy="no-referrer" data-site="7"',
        ),
      {
        '/tampered.js': 'ran.push("tampered")',
        '/shared.js': {
          body: 'const { dataset, referrerPolicy } = document.currentScript; ran.push(dataset.site + referrerPolicy)',
          headers: { 'access-control-allow-origin': '*' },
        },
      },
    );
    await tab.until(() => window.ran.length > 0);
    expect(await tab.evaluate(() => window.ran)).to.deep.equal(['7no-referrer']);
  });

  it('run once, even when the page moves or copies them', async () => {
    const { tab } = await accepted(gated('id="one"', 'ran.push("once")'), {});
    await tab.until(() => window.ran.length === 1);
    await tab.evaluate(() => {
      const script = document.getElementById('one')!;
      document.querySelector('h1')!.before(script);
      document.body.append(script);
      document.querySelector('main')!.replaceWith(document.querySelector('main')!);
    });
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(await tab.evaluate(() => window.ran)).to.deep.equal(['once']);
  });
});

describe('a page whose content is replaced', () => {
  afterEach(closeSites);

  const next = `<cookie-banner></cookie-banner><main><h1>Next</h1>
    <a id="link" href="#cookie-settings">Cookie settings</a>
    <img data-consent="media" data-src="/next" alt="" /></main>`;

  const replaceBody = (html: string) => {
    const body = document.createElement('body');
    body.innerHTML = html;
    document.body.replaceWith(body);
    history.pushState({}, '', '/next-page');
  };

  it('still asks, stores the answer and opens gates', async () => {
    const site = await openSite({ ...portal(), '/next': '' });
    const tab = await site.open('/');
    await tab.until(() => document.querySelector('cookie-banner')!.shadowRoot);
    await tab.evaluate(replaceBody, next);
    await tab.click('#link');
    await tab.clickPart('close');
    await tab.clickPart('accept');
    await eventually(async () => (await site.paths()).includes('/next'));
    const banners = await tab.evaluate(
      () =>
        [...document.querySelectorAll('cookie-banner')].filter(({ shadowRoot }) =>
          shadowRoot?.querySelector('[part=region]'),
        ).length,
    );
    expect(banners).to.equal(0);
  });

  it('requests nothing gated after a refusal', async () => {
    const site = await openSite({ ...portal(), '/next': '' });
    const tab = await site.open('/');
    await tab.clickPart('reject');
    await tab.evaluate(replaceBody, next);
    await tab.click('#link');
    await tab.until(() =>
      document.querySelector('cookie-settings')?.shadowRoot?.querySelector('dialog[open]'),
    );
    expect(await site.paths()).to.deep.equal(PAGE);
  });
});
