import { expect } from '@open-wc/testing';
import { eventually } from '../eventually.js';
import { portal } from './pages.js';
import { closeSites, openSite, type Tab } from './site.js';

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

const bannerIsGone = (tab: Tab) =>
  tab.until(() => !document.querySelector('cookie-banner')!.matches(':state(open)'));

const bannerShows = (tab: Tab) =>
  tab.until(() => document.querySelector('cookie-banner')!.matches(':state(open)'));

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

  it('share a withdrawal, and a choice that is forgotten', async () => {
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

  it('learn of a choice that a server has made', async () => {
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

describe('a page out of the back-forward cache', () => {
  afterEach(closeSites);

  /** Leaves the page, does something elsewhere, and comes back to the very same document. */
  const leaveAndReturn = async (meanwhile: (other: Tab) => Promise<unknown>) => {
    // The headless shell has no such cache.
    const site = await openSite(PAGES, { isWhole: true });
    const tab = await site.open('/');
    await bannerShows(tab);
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

  it('knows what was decided in the meantime', async () => {
    const tab = await leaveAndReturn(async (other) => {
      await other.clickPart('accept');
      await other.heard('consent-change');
    });
    await bannerIsGone(tab);
    await tab.until(() => window.ran.includes('statistics'));
    await hears(tab, ['sync']);
  });

  it('still asks when nothing was', async () => {
    const tab = await leaveAndReturn((other) => other.heard('consent-ready'));
    await bannerShows(tab);
    await tab.clickPart('reject');
    await bannerIsGone(tab);
    await hears(tab, ['reject-all']);
  });

  it('hears of later decisions as before', async () => {
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

describe('a page in a frame', () => {
  afterEach(closeSites);

  const framed = async (outer: string, inner: string) => {
    const frame = `<!doctype html><title>Outer</title>
      <iframe src="http://${inner}:PORT/" title="Inner"></iframe>`;
    const site = await openSite({ ...portal({ body: BODY }), '/outer': frame });
    const tab = await site.open('/outer', { host: outer });
    await eventually(async () => (await site.paths()).includes('/cookies.json'));
    return { site, tab };
  };

  it('of another site shows no banner and lets nothing in', async () => {
    const { site } = await framed('news.example', 'www.portal.example');
    const inFrame = await site.openFrame(0);
    await inFrame.heard('consent-ready');
    const shows = () => document.querySelector('cookie-banner')!.matches(':state(open)');
    expect(await inFrame.evaluate(shows)).to.be.false;
    expect(await inFrame.evaluate(() => window.ran)).to.deep.equal([]);
    expect(await site.cookies()).to.deep.equal([]);
  });

  it('of the same site asks as any page', async () => {
    const { site } = await framed('news.portal.example', 'www.portal.example');
    const inFrame = await site.openFrame(0);
    await bannerShows(inFrame);
    await inFrame.clickPart('accept');
    await inFrame.until(() => window.ran.length === 1);
  });
});
