import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
import { policyWith } from '../policies.js';
import { chunk } from './chunks.js';
import { FILM, gate, MAP, PLAYER, SONG, visitEmbeds } from './embed-pages.js';
import { page } from './pages.js';
import { closeSites } from './site.js';

/** The part of a gate in the page; for `evaluate`. */
const words = () =>
  document.querySelector('cookie-gate')!.shadowRoot!.querySelector<HTMLElement>('.words')!
    .innerText;

const settled = () => new Promise((resolve) => setTimeout(resolve, 100));

describe('an embed from its address, checked in the network log', () => {
  afterEach(closeSites);

  it('asks its site for nothing before consent', async () => {
    const body = [FILM, MAP, SONG].map((href) => gate(href)).join('');
    const { site, tab, others, isShut, warnings } = await visitEmbeds({ body });
    await isShut();
    await tab.clickPart('reject');
    await tab.heard('consent-change');
    await tab.evaluate(settled);
    expect(await others()).to.deep.equal([]);
    expect(await site.paths()).to.deep.equal(['/', '/cookies.json']);
    expect(await warnings()).to.deep.equal([]);
  });

  it('loads the code that reads addresses only on pages with one', async () => {
    const path = await chunk('embeds');
    const asked = async (body: string) => {
      const { site, isShut } = await visitEmbeds({ body });
      await isShut();
      return (await site.requests()).filter((request) => request.path === path).length;
    };
    const plain = '<cookie-gate category="youtube"><iframe data-src="/x" title="A film"></iframe>';
    expect(await asked(`${plain}</cookie-gate>`)).to.equal(0);
    expect(await asked(gate(FILM) + gate(MAP))).to.equal(1);
  });

  it('requests the player after consent, and sends it only the origin of the page', async () => {
    const { site, tab, others } = await visitEmbeds({ body: gate(FILM) });
    await tab.clickPart('accept');
    await eventually(async () => (await others()).length > 0, 'the player is asked for');
    expect(await site.others()).to.deep.equal([
      { url: PLAYER, referrer: `http://www.portal.example:${site.port}/` },
    ]);
    const attributes = await tab.evaluate(() => {
      const frame = document.querySelector('cookie-gate > iframe')!;
      const names = ['title', 'allow', 'allowfullscreen', 'loading', 'referrerpolicy', 'src'];
      return Object.fromEntries(names.map((name) => [name, frame.getAttribute(name)]));
    });
    expect(attributes).to.deep.equal({
      title: 'youtube.com',
      allow: 'encrypted-media; picture-in-picture',
      allowfullscreen: '',
      loading: 'lazy',
      referrerpolicy: 'strict-origin-when-cross-origin',
      src: null,
    });
  });

  it('is gone after withdrawal, and is not asked for on the next page view', async () => {
    const { tab, others, isShut } = await visitEmbeds({ body: gate(FILM) });
    await tab.clickPart('accept');
    await eventually(async () => (await others()).length === 1);
    await tab.store((store) => store.rejectAll());
    await tab.until(() => !document.querySelector('cookie-gate > iframe'));
    await tab.reload();
    await isShut();
    expect(await others()).to.have.length(1);
  });

  it('opens at once on a return visit with a stored grant', async () => {
    const { site, others } = await visitEmbeds({ body: gate(FILM), isReturn: true });
    await eventually(async () => (await others()).length === 1);
    expect(await others()).to.deep.equal([PLAYER]);
    expect(await site.paths()).to.deep.equal(['/', '/cookies.json']);
  });

  it('lets other embeds of its service open by “Always allow”, and none by “Allow once”', async () => {
    for (const [button, count] of [
      ['allow-once', 1],
      ['allow-always', 2],
    ] as const) {
      const body = gate(FILM) + gate('https://youtu.be/aaaaaaaaaaa') + gate(MAP);
      const { tab, others, isShut } = await visitEmbeds({ body });
      await tab.clickPart('reject');
      await isShut();
      await tab.click(`cookie-gate >> [part="${button}"]`);
      await eventually(async () => (await others()).length >= count);
      await tab.evaluate(settled);
      expect(await others()).to.have.length(count);
    }
  });
});

describe('an embed that cannot be shown from its address', () => {
  afterEach(closeSites);

  it('stays shut with a link and one warning that names the command, if undeclared', async () => {
    const { tab, others, isShut, warnings } = await visitEmbeds({
      body: gate(FILM),
      policy: policyWith({}),
    });
    await tab.clickPart('accept');
    await isShut();
    await tab.evaluate(settled);
    expect(await tab.evaluate(words)).to.include('Open on youtube.com');
    expect(await others()).to.deep.equal([]);
    const [warning, ...more] = await warnings();
    expect(warning).to.include('npx consent-elements add youtube');
    expect(more).to.deep.equal([]);
  });

  for (const href of ['https://film.example/1', 'https://www.youtube.com/@channel']) {
    it(`shows a link and warns once, for an address that is no embed: ${href}`, async () => {
      const { tab, others, isShut, warnings } = await visitEmbeds({ body: gate(href) });
      await tab.clickPart('accept');
      await isShut();
      await tab.evaluate(settled);
      expect(
        await tab.evaluate(
          () =>
            document
              .querySelector('cookie-gate')!
              .shadowRoot!.querySelector<HTMLAnchorElement>('[part=link]')!.href,
        ),
      ).to.equal(href);
      expect(await others()).to.deep.equal([]);
      const [warning, ...more] = await warnings();
      expect(warning).to.include('no embed that the package knows');
      expect(more).to.deep.equal([]);
    });
  }

  for (const href of ['javascript:ran.push(1)', ' JavaScript:ran.push(1)', 'data:text/html,x']) {
    it(`has no link, and warns once, for ${href}`, async () => {
      const { tab, isShut, warnings } = await visitEmbeds({ body: gate(href) });
      await tab.clickPart('accept');
      await isShut();
      expect(
        await tab.evaluate(
          () => document.querySelector('cookie-gate')!.shadowRoot!.querySelectorAll('a').length,
        ),
      ).to.equal(0);
      const [warning, ...more] = await warnings();
      expect(warning).to.include('no address of a web page');
      expect(more).to.deep.equal([]);
    });
  }
});

describe('an embed from the address of a link inside', () => {
  afterEach(closeSites);

  const body = gate('', `<a href="${FILM}">How we bake bread</a>`);

  it('is a link where scripts do not run', async () => {
    const { tab, others } = await visitEmbeds({ body, hasScripts: false });
    await tab.click('cookie-gate > a');
    await eventually(async () => (await others()).includes(FILM), 'the link leads to the film');
  });

  it('opens with the text of the link as its title', async () => {
    const { tab, others } = await visitEmbeds({ body });
    await tab.clickPart('accept');
    await eventually(async () => (await others()).length > 0);
    expect(await others()).to.deep.equal([PLAYER]);
    const title = await tab.evaluate(
      () => document.querySelector<HTMLIFrameElement>('cookie-gate > iframe')!.title,
    );
    expect(title).to.equal('How we bake bread');
  });
});

describe('an embed from its address under a strict content security policy', () => {
  afterEach(closeSites);

  it('shows its placeholder and its frame without a violation', async () => {
    const csp =
      "default-src 'self'; style-src 'self'; frame-src https://www.youtube-nocookie.com; require-trusted-types-for 'script'; trusted-types lit-html consent-elements";
    const strict = page({ body: gate(FILM) })
      .replace(/<script>[^]*?<\/script>/, '')
      .replace(/<link rel="icon"[^>]*>/, '');
    const { tab, others, isShut } = await visitEmbeds({
      before: `window.violations = [];
        document.addEventListener('securitypolicyviolation', (event) =>
          violations.push([event.violatedDirective, event.blockedURI, event.sample].join(' ')));`,
      routes: {
        '/': { body: strict, headers: { 'content-security-policy': csp } },
        '/favicon.ico': { status: 204 },
      },
    });
    await isShut();
    await tab.clickPart('accept');
    await eventually(async () => (await others()).length > 0, 'the player is asked for');
    const violations = () => (window as unknown as { violations: string[] }).violations;
    expect(await tab.evaluate(violations)).to.deep.equal([]);
    const ratio = await tab.evaluate(() => {
      const frame = document.querySelector('cookie-gate > iframe')!.getBoundingClientRect();
      return frame.width / frame.height;
    });
    expect(ratio).to.be.closeTo(16 / 9, 0.01);
  });
});

describe('the session history of a page with an embed from its address', () => {
  afterEach(closeSites);

  it('does not grow when it opens, shuts and opens, and Back asks for nothing', async () => {
    const { site, tab, others } = await visitEmbeds({
      body: gate(FILM),
      routes: { '/before': page() },
    });
    const address = `http://www.portal.example:${site.port}`;
    await tab.goto(`${address}/before`);
    await tab.goto(`${address}/`);
    const length = await tab.evaluate(() => history.length);
    await tab.clickPart('accept');
    await eventually(async () => (await others()).length === 1, 'the player is open');
    await tab.store((store) => store.rejectAll());
    await tab.store((store) => store.acceptAll());
    await eventually(async () => (await others()).length === 2, 'the player is open again');
    await tab.store((store) => store.rejectAll());
    expect(await tab.evaluate(() => history.length)).to.equal(length);
    await tab.back();
    await tab.until(() => location.pathname === '/before');
    expect(await others()).to.have.length(2);
  });

  it('does not restore a frame whose consent was withdrawn on another page', async () => {
    const { site, tab, others, isShut } = await visitEmbeds({
      // Keeps the page out of the back-forward cache, so that it is loaded again.
      routes: {
        '/': { body: page({ body: gate(FILM) }), headers: { 'cache-control': 'no-store' } },
        '/next': page(),
      },
    });
    await tab.clickPart('accept');
    await eventually(async () => (await others()).length === 1, 'the player is open');
    await tab.goto(`http://www.portal.example:${site.port}/next`);
    await tab.store((store) => store.rejectAll());
    await tab.heard('consent-change');
    await tab.back();
    await tab.until(() => location.pathname === '/');
    await isShut();
    expect(await others()).to.have.length(1);
  });
});
