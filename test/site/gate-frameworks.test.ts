import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
import { portal } from './pages.js';
import { closeSites, openSite } from './site.js';

const TEMPLATE =
  '<template data-consent="media" id="gate"><iframe src="/embed" title="A film"></iframe><p class="in">In</p></template>';
const GATE = `<cookie-gate category="media" id="gate"><template><iframe src="/embed" title="A film"></iframe><p class="in">In</p></template></cookie-gate>`;

const visit = async (body: string) => {
  const site = await openSite({ ...portal({ body }), '/embed': 'A film', '/other': 'Another' });
  const tab = await site.open('/');
  await tab.heard('consent-ready');
  const asked = async (path: string) => (await site.paths()).filter((one) => one === path).length;
  const accept = async () => {
    await tab.clickPart('accept');
    await eventually(async () => (await asked('/embed')) === 1, 'the embed is open');
  };
  return { site, tab, asked, accept };
};

const settle = () => new Promise((resolve) => setTimeout(resolve, 100));

describe('content inserted by a gated template', () => {
  afterEach(closeSites);

  it('is removed with its template', async () => {
    const { tab, accept } = await visit(TEMPLATE);
    await accept();
    await tab.evaluate(() => document.querySelector('#gate')!.remove());
    await tab.until(() => !document.querySelector('.in, iframe'));
  });

  it('is removed on withdrawal after its template was removed and inserted again', async () => {
    const { tab, accept } = await visit(`<div id="app">${TEMPLATE}</div>`);
    await accept();
    await tab.evaluate(async () => {
      const [app, gate] = [document.querySelector('#app')!, document.querySelector('#gate')!];
      for (let times = 0; times < 3; times++) {
        gate.remove();
        await new Promise((resolve) => setTimeout(resolve, 20));
        app.append(gate);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    });
    await tab.until(() => document.querySelectorAll('.in').length === 1);
    await tab.store((store) => store.rejectAll());
    await tab.until(() => !document.querySelector('.in, iframe'));
  });

  for (const [name, body] of [
    ['a template', TEMPLATE],
    ['a <cookie-gate>', GATE],
  ] as const) {
    it(`is restored when a DOM-morphing script has removed it: ${name}`, async () => {
      const { tab, asked, accept } = await visit(body);
      await accept();
      await tab.evaluate(() => {
        for (const node of document.querySelectorAll('.in, iframe')) node.remove();
      });
      await tab.until(() => document.querySelectorAll('.in').length === 1);
      await eventually(async () => (await asked('/embed')) === 2, 'the embed is open again');
    });
  }
});

describe('a gate whose attributes change', () => {
  afterEach(closeSites);

  const FRAME = '<iframe id="gate" data-consent="media" data-src="/embed" title="A film"></iframe>';

  for (const [name, body] of [
    ['a frame', FRAME],
    ['an image', '<img id="gate" data-consent="media" data-src="/embed" alt="A film">'],
    [
      'a frame in a <cookie-gate>',
      `<cookie-gate category="media">${FRAME.replace('data-consent="media"', '')}</cookie-gate>`,
    ],
  ] as const) {
    it(`loads the new address: ${name}`, async () => {
      const { tab, asked, accept } = await visit(body);
      await accept();
      await tab.evaluate(() => document.querySelector('#gate')!.setAttribute('data-src', '/other'));
      await eventually(async () => (await asked('/other')) === 1, 'the other address is asked for');
    });
  }

  it('shuts when its new id is refused, and opens when it is granted', async () => {
    const { tab, asked, accept } = await visit(FRAME);
    await accept();
    await tab.store((store) => store.save({ statistics: 'denied' }));
    await tab.evaluate(() =>
      document.querySelector('#gate')!.setAttribute('data-consent', 'statistics'),
    );
    await tab.until(
      () =>
        !document
          .querySelector<HTMLIFrameElement>('#gate')!
          .contentDocument?.querySelector('iframe'),
    );
    await tab.evaluate(() =>
      document.querySelector('#gate')!.setAttribute('data-consent', 'media'),
    );
    await eventually(async () => (await asked('/embed')) === 2, 'it is open again');
  });

  it('shuts when its category changes to a refused one', async () => {
    const { tab, accept } = await visit(GATE);
    await accept();
    await tab.store((store) => store.save({ statistics: 'denied' }));
    await tab.evaluate(() =>
      document.querySelector('#gate')!.setAttribute('category', 'statistics'),
    );
    await tab.until(() => !document.querySelector('.in'));
  });
});

describe('children that a framework appends to a template element', () => {
  afterEach(closeSites);

  /** Builds markup as React and Vue do: elements, their children, attributes, then the page. */
  const build = (tag: string) => {
    const gate = document.createElement(tag);
    const template = tag === 'template' ? gate : document.createElement('template');
    const frame = document.createElement('iframe');
    frame.setAttribute('src', '/embed');
    template.appendChild(frame);
    if (template !== gate) gate.appendChild(template);
    gate.setAttribute(tag === 'template' ? 'data-consent' : 'category', 'media');
    document.querySelector('main')!.appendChild(gate);
  };

  it('load nothing before consent and show after it, in a <cookie-gate>', async () => {
    const { tab, asked } = await visit('<cookie-gate category="media"></cookie-gate>');
    await tab.until(() => document.querySelector('cookie-gate:defined'));
    await tab.evaluate(build, 'cookie-gate');
    await tab.evaluate(settle);
    expect(await asked('/embed')).to.equal(0);
    await tab.clickPart('accept');
    await eventually(async () => (await asked('/embed')) === 1, 'the embed is open');
    expect(
      await tab.evaluate(() =>
        document.querySelector('main iframe[title], cookie-gate > iframe')?.checkVisibility(),
      ),
    ).to.be.true;
  });

  for (const tag of ['cookie-gate', 'template']) {
    it(`are reported as an error that names the right way: <${tag}>`, async () => {
      const { tab } = await visit('');
      await tab.evaluate(build, tag);
      await tab.heard('consent-error');
      const [event] = await tab.evaluate(() =>
        window.heard.filter(({ type }) => type === 'consent-error').map(({ message }) => message),
      );
      expect(event).to.include('data-src');
    });
  }
});

describe('a page that hydrates after its gates have opened', () => {
  afterEach(closeSites);

  const BODY = `<div id="app"><p>First</p>
    <iframe data-consent="media" data-src="/embed" title="A film"></iframe>
    <cookie-gate category="media"><iframe data-src="/embed" title="A film"></iframe></cookie-gate>
    ${TEMPLATE}
    <cookie-gate category="media"><template><b>In</b></template></cookie-gate>
    <script type="text/plain" data-consent="statistics" src="/slow.js"></script>
    <script type="text/plain" data-consent="statistics">ran.push('inline')</script></div>
    <script async src="/hydrate.js"></script>`;

  it('finds the markup that the server sent', async () => {
    const at = Math.floor(Date.now() / 1000) - 60;
    const site = await openSite({
      ...portal({ body: BODY, banner: 'revision="3"' }),
      '/embed': 'A film',
      '/slow.js': { body: 'ran.push("slow")', held: true },
      // As a framework that starts late: it compares what it finds with what the server sent.
      '/hydrate.js': {
        body: 'window.found = document.querySelector("#app").innerHTML',
        held: true,
      },
    });
    await site.plant([
      {
        name: 'cookies_preferences',
        value: `v=1&rev=3&at=${at}&n=16&yes=statistics.media&no=`,
        domain: 'www.portal.example',
        path: '/',
      },
    ]);
    const tab = await site.open('/', { isInPart: true });
    await eventually(async () => (await site.paths()).includes('/slow.js'), 'gates are open');
    await site.release('/hydrate.js');
    await tab.until(() => 'found' in window);
    const found = await tab.evaluate(() => (window as unknown as { found: string }).found);
    const sent = BODY.slice(BODY.indexOf('>') + 1, BODY.lastIndexOf('</div>'));
    expect(found).to.equal(sent.replaceAll(/ $/g, ''));
    await site.release('/slow.js');
    await tab.until(() => document.querySelector('.in') && document.querySelector('main b'));
  });
});

describe('a router that re-runs or morphs the page', () => {
  afterEach(closeSites);

  const SCRIPTS: Readonly<Record<string, string>> = {
    'a script with a src':
      '<script type="text/plain" data-consent="statistics" src="/one.js"></script>',
    'a script with a data-src':
      '<script type="text/plain" data-consent="statistics" data-src="/one.js"></script>',
    'an inline script':
      '<script type="text/plain" data-consent="statistics">ran.push("one")</script>',
    'a script in a template':
      '<template data-consent="statistics"><script src="/one.js"></script></template>',
  };

  /** A page whose visitor has accepted, into which a router swaps the markup of another one. */
  const swap = async (markup: string) => {
    const routes = { ...portal(), '/one.js': 'ran.push("one")' };
    const site = await openSite(routes);
    const tab = await site.open('/');
    await tab.clickPart('accept');
    await tab.hasStore();
    const insert = (html: string) => {
      // The scripts of the first page have run.
      for (const { dataset } of document.scripts) dataset['astroExec'] = '';
      document.querySelector('main')!.innerHTML = `<turbo-frame>${html}</turbo-frame>`;
    };
    return { site, tab, insert: () => tab.evaluate(insert, markup) };
  };

  /** As Astro's `runScripts()`: a clone of each executable script without a mark takes its place. */
  const activateAsAstro = () => {
    for (const script of [...document.scripts]) {
      const isRun = script.dataset['astroExec'] === '';
      if (isRun || !['', 'module', 'text/javascript'].includes(script.type)) continue;
      const clone = document.createElement('script');
      clone.textContent = script.textContent;
      for (const { name, value } of script.attributes) clone.setAttribute(name, value);
      clone.dataset['astroExec'] = '';
      script.replaceWith(clone);
    }
  };

  /** As Turbo's `activateScriptElement()`: an equal script takes the place of each in the frame. */
  const activateAsTurbo = () => {
    for (const script of document.querySelectorAll<HTMLScriptElement>('main script')) {
      if (script.dataset['turboEval'] === 'false') continue;
      const clone = document.createElement('script');
      clone.textContent = script.textContent;
      for (const { name, value } of script.attributes) clone.setAttribute(name, value);
      script.replaceWith(clone);
    }
  };

  for (const [name, markup] of Object.entries(SCRIPTS)) {
    for (const [router, activate] of [
      ['Astro', activateAsAstro],
      ['Turbo', activateAsTurbo],
    ] as const) {
      it(`runs ${name} once: ${router}`, async () => {
        const { tab, insert } = await swap(markup);
        await insert();
        await tab.evaluate(activate);
        await tab.until(() => window.ran.length > 0);
        await tab.evaluate(activate);
        await tab.evaluate(settle);
        expect(await tab.evaluate(() => window.ran)).to.deep.equal(['one']);
      });
    }
  }

  /** As Turbo's morphing refresh: what the server has not sent goes, unless it is marked. */
  const morph = () => {
    const isOfServer = 'h1, template, main, cookie-banner, script, link, meta, title';
    for (const node of document.querySelectorAll('body *')) {
      if (node.matches(isOfServer) || node.closest('[data-turbo-permanent]')) continue;
      node.remove();
    }
  };

  it('keeps inserted template content when it morphs the page', async () => {
    const markup = '<template data-consent="media"><iframe src="/embed" title="A film"></iframe>';
    const { site, tab, insert } = await swap(`${markup}</template>`);
    const embeds = async () => (await site.paths()).filter((path) => path === '/embed').length;
    await insert();
    await eventually(async () => (await embeds()) === 1);
    await tab.evaluate(morph);
    await tab.evaluate(settle);
    expect(await embeds()).to.equal(1);
  });

  it('keeps the settings dialog open when it morphs the page', async () => {
    const { tab } = await swap('');
    await tab.store((store) => void store.settings.show());
    const isOpen = () =>
      document.querySelector('cookie-settings')?.shadowRoot?.querySelector('dialog[open]');
    await tab.until(isOpen);
    await tab.evaluate(morph);
    await tab.evaluate(settle);
    await tab.until(isOpen);
  });
});
