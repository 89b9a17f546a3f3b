import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
import { page, portal, type PageParts } from './pages.js';
import { closeSites, openSite, type Tab } from './site.js';

const NONCE = 'bm9uY2U';

const BODY = `
  <script nonce="${NONCE}" type="text/plain" data-consent="statistics">ran.push("inline")</script>
  <script nonce="${NONCE}" type="text/plain" data-consent="statistics" src="/stats.js"></script>
  <iframe data-consent="media" data-src="/film.html" title="A film"></iframe>
  <cookie-gate category="media"><template><p>An embed</p></template></cookie-gate>
  <cookie-statement></cookie-statement>
  <cookie-choices><a href="/cookies">Cookies</a></cookie-choices>
  <a id="link" href="#cookie-settings">Cookie settings</a>`;

const STRICT = [
  `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
  `style-src 'nonce-${NONCE}'`,
  "object-src 'none'",
  "base-uri 'none'",
  "img-src 'self'",
  "default-src 'self'",
].join('; ');

const WATCH = `<script nonce="${NONCE}">
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
</script>`;

/** A page under a policy of the server; the icon of `page` would be one of its violations. */
async function visitUnder(policy: string, parts: PageParts = {}) {
  const body = page({ head: WATCH, body: BODY, ...parts })
    .replace(/<link rel="icon"[^>]*>/, '')
    .replaceAll(/<script(?= (type="module"|nonce)|>)(?! nonce)/g, `<script nonce="${NONCE}"`);
  const site = await openSite({
    ...portal(),
    '/': { body, headers: { 'content-security-policy': policy } },
    '/stats.js': 'ran.push("stats")',
    '/film.html': 'A film',
    '/favicon.ico': { status: 204 },
  });
  const tab = await site.open('/');
  const violations = () =>
    tab.evaluate(() => (window as unknown as { violations: string[] }).violations);
  return { site, tab, violations };
}

const errors = async (tab: Tab) =>
  (await tab.messages()).filter(({ type }) => type === 'error' || type === 'pageerror');

/** Uses everything that shows: banner, settings, table, gate, link. */
async function useAll(tab: Tab) {
  await tab.clickPart('settings');
  await tab.clickPart('close');
  await tab.click('#link');
  await tab.clickPart('save');
  await tab.store((store) => store.acceptAll());
  await tab.until(() => window.ran.length === 2);
}

describe('a strict content security policy', () => {
  afterEach(closeSites);

  const policies = [
    ['nonces and strict-dynamic', STRICT],
    [
      'Trusted Types with the documented policies',
      `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html consent-elements`,
    ],
  ] as const;
  for (const [name, policy] of policies) {
    it(`reports no violation: ${name}`, async () => {
      const { site, tab, violations } = await visitUnder(policy);
      await useAll(tab);
      expect(await tab.evaluate(() => window.ran)).to.deep.equal(['inline', 'stats']);
      expect(await site.paths()).to.include('/film.html');
      await tab.store((store) => store.rejectAll());
      expect(await violations()).to.deep.equal([]);
      expect(await errors(tab)).to.deep.equal([]);
    });
  }

  const trustedTypes = (names: string) =>
    `${STRICT}; require-trusted-types-for 'script'; trusted-types ${names}`;

  const staysShut = async ({ site, tab }: Awaited<ReturnType<typeof visitUnder>>) => {
    await tab.store((store) => store.acceptAll());
    expect(await tab.store((store) => store.isGranted('statistics'))).to.be.true;
    expect(await tab.evaluate(() => window.ran)).to.deep.equal([]);
    expect(await site.paths()).not.to.include('/film.html');
  };

  it('shows the banner and opens no gate when Trusted Types allow only the policy of Lit', async () => {
    const visit = await visitUnder(trustedTypes('lit-html'));
    await visit.tab.clickPart('accept');
    await visit.tab.heard('consent-change');
    await staysShut(visit);
  });

  it('shows no banner and opens no gate when Trusted Types allow no policy', async () => {
    const visit = await visitUnder(trustedTypes("'none'"));
    await visit.tab.heard('consent-ready');
    expect(await visit.tab.store((store) => store.undecided.length)).to.equal(2);
    expect(await visit.tab.evaluate(() => document.querySelector('h1')!.textContent)).to.equal(
      'A page',
    );
    await staysShut(visit);
  });
});

describe('a page with something blocked', () => {
  afterEach(closeSites);

  const visit = async (routes: Parameters<typeof openSite>[0], parts: PageParts = {}) => {
    const site = await openSite({
      ...portal({
        body: '<script type="text/plain" data-consent="statistics">ran.push(1)</script>',
        ...parts,
      }),
      ...routes,
    });
    return { site, tab: await site.open('/') };
  };

  it('denies everything and reports a blocked policy', async () => {
    const { site, tab } = await visit({ '/cookies.json': { status: 404 } });
    await tab.heard('consent-error');
    await tab.heard('consent-ready');
    expect(
      await tab.store((store) => [store.isGranted('statistics'), store.undecided]),
    ).to.deep.equal([false, []]);
    expect(await site.cookies()).to.deep.equal([]);
    const [error] = await errors(tab).then((all) =>
      all.filter(({ text }) => /consent-/.test(text)),
    );
    expect(error!.text).to.include('/cookies.json');
  });

  it('denies everything and keeps working when a chunk is blocked', async () => {
    const eager = { banner: 'loading="eager"' };
    const { site } = await visit({}, eager);
    const chunks = async () =>
      (await site.requests()).flatMap(({ path }) => (path.includes('/banner-') ? [path] : []));
    await eventually(async () => (await chunks()).length > 0);
    const [chunk] = await chunks();
    const { tab: blocked } = await visit({ [chunk!]: { status: 404 } }, eager);
    await blocked.heard('consent-ready');
    expect(await blocked.evaluate(() => window.ran)).to.deep.equal([]);
    expect(await blocked.store((store) => store.isGranted('statistics'))).to.be.false;
    await blocked.store((store) => store.acceptAll());
    await blocked.until(() => window.ran.length === 1);
  });

  it('stores no decision when a blocker hides the banner, and links still open the settings', async () => {
    const hide = '<style>cookie-banner { display: none !important; }</style>';
    const link = '<a id="link" href="#cookie-settings">Cookie settings</a>';
    const { site, tab } = await visit({}, { head: hide, body: link });
    await tab.heard('consent-ready');
    await tab.click('#link');
    await tab.click('cookie-settings [part~="reject"]');
    expect((await site.cookies())[0]!.value).to.match(/&yes=&no=statistics\.media$/);
  });

  it('opens no invisible dialog when a blocker hides the settings', async () => {
    const hide = '<style>cookie-settings { display: none !important; }</style>';
    const link = '<a id="link" href="#cookie-settings">Cookie settings</a>';
    const { tab } = await visit({}, { head: hide, body: link });
    await tab.heard('consent-ready');
    await tab.click('#link');
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    const dialogs = await tab.evaluate(
      () =>
        [...document.querySelectorAll('cookie-settings')].filter((element) =>
          element.shadowRoot?.querySelector('dialog')?.matches(':modal'),
        ).length,
    );
    expect(dialogs).to.equal(0);
    // The page can still be used: nothing lies over it, nothing is inert.
    await tab.clickPart('reject');
    await tab.heard('consent-change');
  });

  it('asks in a sandboxed page and keeps the answer as long as the page is open', async () => {
    const { site, tab } = await visit({
      '/': {
        body: page({
          body: '<script type="text/plain" data-consent="statistics">ran.push(1)</script>',
        }),
        headers: { 'content-security-policy': 'sandbox allow-scripts' },
      },
      '/cookies.json': {
        body: portal()['/cookies.json'] as string,
        headers: { 'access-control-allow-origin': '*' },
      },
    });
    await tab.clickPart('accept');
    await tab.until(() => window.ran.length === 1);
    await tab.heard('consent-error');
    expect(await site.cookies()).to.deep.equal([]);
  });
});

describe('a wrong clock', () => {
  afterEach(closeSites);

  const visit = (now: number) => {
    const script = `{
      const offset = ${now} - Date.now();
      const real = Date.now;
      Date.now = () => real() + offset;
    }`;
    return openSite(portal()).then(async (site) => ({
      site,
      tab: await site.open('/', { script }),
    }));
  };

  for (const [year, now] of [
    [1970, 1000],
    [2090, Date.UTC(2090, 0)],
  ] as const) {
    it(`of the year ${year} keeps a choice while it stays wrong`, async () => {
      const { site, tab } = await visit(now);
      await tab.clickPart('accept');
      await tab.heard('consent-change');
      expect(await tab.store((store) => store.isGranted('statistics'))).to.be.true;
      await tab.reload();
      await tab.heard('consent-ready');
      expect(await tab.store((store) => store.undecided.length)).to.equal(0);
      expect(await site.cookies()).to.have.length(1);
    });

    it(`of the year ${year} ends a choice when it is corrected`, async () => {
      const { site, tab } = await visit(now);
      await tab.clickPart('accept');
      await tab.heard('consent-change');
      const right = await site.open('/');
      await right.heard('consent-ready');
      expect(await right.store((store) => store.isGranted('statistics'))).to.be.false;
      expect(await right.store((store) => store.undecided.length)).to.equal(2);
    });
  }
});
