import { expect } from '@esm-bundle/chai';
import { sharedDomain } from '../../src/model/cookie-domains.js';
import { eventually } from '../eventually.js';
import { policy } from '../policies.js';
import { portal } from './pages.js';
import { closeSites, openSite, type Site, type Tab } from './site.js';

const BODY = `
  <script type="text/plain" data-consent="statistics">ran.push("statistics")</script>
  <template data-consent="media"><p id="film">A film</p></template>`;

const NEXT = '<!doctype html><title>Another page</title>';

const reasons = (tab: Tab) =>
  tab.evaluate(() => window.heard.flatMap(({ reason }) => (reason ? [reason] : [])));

/** Waits for as many events as are expected: they come when what is refused has been deleted. */
async function hears(tab: Tab, expected: readonly string[]): Promise<void> {
  await tab.until(
    (count) => window.heard.filter(({ reason }) => reason).length >= count,
    expected.length,
  );
  expect(await reasons(tab)).to.deep.equal(expected);
}

const bannerIsGone = (tab: Tab) => tab.gone();

const bannerShows = (tab: Tab) => tab.shown();

const PAGES = { ...portal({ body: BODY }), '/next': NEXT };

describe('two tabs of a site', () => {
  afterEach(closeSites);

  const twoTabs = async () => {
    const site = await openSite(PAGES);
    const [one, other] = [await site.open('/'), await site.open('/')];
    await bannerShows(one);
    await bannerShows(other);
    return { site, one, other };
  };

  it('share an answer at once: banner, scripts and content', async () => {
    const { one, other } = await twoTabs();
    await one.clickPart('accept');
    await other.until(() => window.ran.length === 1 && document.querySelector('#film'));
    await bannerIsGone(other);
    await hears(one, ['accept-all']);
    await hears(other, ['sync']);
  });

  it('share a withdrawal and a reset', async () => {
    const { one, other } = await twoTabs();
    await one.clickPart('accept');
    await other.until(() => document.querySelector('#film'));
    await other.store((store) => store.save({ media: 'denied' }));
    await one.until(() => !document.querySelector('#film'));
    expect(await one.store((store) => store.isGranted('statistics'))).to.be.true;
    await other.store((store) => store.reset());
    await bannerShows(one);
    await hears(one, ['accept-all', 'sync', 'sync']);
    await hears(other, ['sync', 'api', 'reset']);
  });

  it('apply a choice that a server has made', async () => {
    const { site, one } = await twoTabs();
    const value = `v=1&rev=1&at=${Math.floor(Date.now() / 1000)}&yes=&no=statistics.media`;
    await site.plant([
      { name: 'cookies_preferences', value, domain: 'www.portal.example', path: '/' },
    ]);
    // The browser says so only on secure pages; on others it is seen when the tab is shown again.
    await one.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await bannerIsGone(one);
    await hears(one, ['sync']);
  });

  it('on two hosts share a choice of their domain', async () => {
    const site = await openSite(portal({ banner: 'domain="portal.example"' }));
    const one = await site.open('/', { host: 'www.portal.example' });
    const other = await site.open('/', { host: 'data.portal.example' });
    await one.clickPart('reject');
    await one.heard('consent-change');
    await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await bannerIsGone(other);
  });
});

describe('a page restored from the back-forward cache', () => {
  afterEach(closeSites);

  /** Leaves the page, does something elsewhere, and comes back to the very same document. */
  const leaveAndReturn = async (meanwhile: (other: Tab) => Promise<unknown>) => {
    // The headless shell has no such cache.
    const site = await openSite(PAGES, { isWhole: true });
    const tab = await site.open('/');
    await bannerShows(tab);
    await tab.heard('consent-ready');
    // The cache takes no page that is still requesting something.
    await tab.rest();
    await tab.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => window.ran.push(`restored: ${persisted}`));
    });
    await tab.goto(`http://www.portal.example:${site.port}/next`);
    const other = await site.open('/');
    await meanwhile(other);
    await tab.back();
    await tab.until(() => window.ran?.includes('restored: true'));
    return tab;
  };

  it('applies a decision made in the meantime', async () => {
    const tab = await leaveAndReturn(async (other) => {
      await other.clickPart('accept');
      await other.heard('consent-change');
    });
    await bannerIsGone(tab);
    await tab.until(() => window.ran.includes('statistics'));
    await hears(tab, ['sync']);
  });

  it('still asks when no decision was made', async () => {
    const tab = await leaveAndReturn((other) => other.heard('consent-ready'));
    await bannerShows(tab);
    await tab.clickPart('reject');
    await bannerIsGone(tab);
    await hears(tab, ['reject-all']);
  });

  it('receives later decisions', async () => {
    // The headless shell has no such cache.
    const site = await openSite(PAGES, { isWhole: true });
    const tab = await site.open('/');
    await bannerShows(tab);
    await tab.goto(`http://www.portal.example:${site.port}/next`);
    await tab.back();
    await bannerShows(tab);
    const other = await site.open('/');
    await other.clickPart('accept');
    await tab.until(() => document.querySelector('#film'));
  });
});

/** Notes that the browser has answered whether a domain is one site: its frame is given up then. */
const NOTES_ANSWER = `{
  const { revokeObjectURL } = URL;
  URL.revokeObjectURL = (url) => {
    revokeObjectURL.call(URL, url);
    window.isAnswered = true;
  };
}`;

type Drawn = HTMLElement & { updateComplete: Promise<boolean> };

describe('a page in a frame', () => {
  afterEach(closeSites);

  const framed = async (outer: string, inner: string) => {
    const frame = `<!doctype html><title>Outer</title>
      <iframe src="http://${inner}:PORT/" title="Inner"></iframe>`;
    const site = await openSite({ ...portal({ body: BODY }), '/outer': frame });
    const tab = await site.open('/outer', { host: outer, script: NOTES_ANSWER });
    await eventually(async () => (await site.paths()).includes('/cookies.json'));
    return { site, tab };
  };

  const expectNoBanner = async (site: Site, inFrame: Tab) => {
    await inFrame.heard('consent-ready');
    await inFrame.until(() => customElements.get('cookie-banner'));
    await inFrame.evaluate(() => document.querySelector<Drawn>('cookie-banner')!.updateComplete);
    const shows = () => document.querySelector('cookie-banner')!.matches(':state(open)');
    expect(await inFrame.evaluate(shows)).to.be.false;
    expect(await inFrame.evaluate(() => window.ran)).to.deep.equal([]);
    expect(await inFrame.evaluate(() => document.querySelectorAll('iframe').length)).to.equal(0);
    expect(await site.cookies()).to.deep.equal([]);
  };

  const otherSites = [
    ['news.example', 'www.portal.example'],
    ['news.co.uk', 'portal.co.uk'],
    ['www.news.co.uk', 'www.portal.co.uk'],
    ['culture.gouv.fr', 'www.portal.gouv.fr'],
    ['you.github.io', 'me.github.io'],
    ['github.io', 'me.github.io'],
    ['you.herokuapp.com', 'me.herokuapp.com'],
    ['you.s3.amazonaws.com', 'me.s3.amazonaws.com'],
    ['news.localhost', 'portal.localhost'],
    ['127.0.0.1', 'www.portal.example'],
  ] as const;
  for (const [outer, inner] of otherSites) {
    it(`of another site shows no banner and opens no gate: ${inner} in ${outer}`, async () => {
      const { site } = await framed(outer, inner);
      const inFrame = await site.openFrame(0);
      if (sharedDomain(inner, outer)) await inFrame.until(() => 'isAnswered' in window);
      await expectNoBanner(site, inFrame);
    });
  }

  it('of the same site shows no banner with a page of another site in between', async () => {
    const outer = '<!doctype html><iframe src="http://news.example:PORT/between"></iframe>';
    const between = '<!doctype html><iframe src="http://www.portal.example:PORT/"></iframe>';
    const routes = { '/outer': outer, '/between': between };
    const site = await openSite({ ...portal({ body: BODY }), ...routes });
    await site.open('/outer');
    await eventually(async () => (await site.paths()).includes('/cookies.json'));
    await expectNoBanner(site, await site.openFrame(0, 2));
  });

  it('in a page without an origin shows no banner', async () => {
    const body = '<!doctype html><iframe src="http://www.portal.example:PORT/"></iframe>';
    const headers = { 'content-security-policy': 'sandbox allow-scripts' };
    const shared = { 'access-control-allow-origin': '*' };
    const site = await openSite({
      ...portal({ body: BODY }),
      '/cookies.json': { body: JSON.stringify(policy), headers: shared },
      '/outer': { body, headers },
    });
    const tab = await site.open('/outer');
    await eventually(async () => (await site.paths()).includes('/cookies.json'));
    await expectNoBanner(site, await site.openFrame(0));
    const errors = (await tab.messages()).filter(({ type }) => type === 'pageerror');
    expect(errors).to.deep.equal([]);
  });

  const sameSites = [
    ['news.portal.example', 'www.portal.example'],
    ['portal.example', 'www.portal.example'],
    ['www.portal.example', 'portal.example'],
    ['www.portal.example', 'www.portal.example'],
    ['news.portal.co.uk', 'www.portal.co.uk'],
    ['www.me.github.io', 'me.github.io'],
    // Secure without a certificate: there the browser has a cookie store.
    ['news.portal.localhost', 'www.portal.localhost'],
  ] as const;
  for (const [outer, inner] of sameSites) {
    it(`of the same site asks as usual: ${inner} in ${outer}`, async () => {
      const { site } = await framed(outer, inner);
      const inFrame = await site.openFrame(0);
      await bannerShows(inFrame);
      expect(await site.cookies()).to.deep.equal([]);
      await inFrame.clickPart('accept');
      await inFrame.until(() => window.ran.length === 1);
    });
  }
});
