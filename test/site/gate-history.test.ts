import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
import { page, portal } from './pages.js';
import { closeSites, openSite } from './site.js';

const FRAME = '<iframe data-consent="media" data-src="/embed" title="A film"></iframe>';

const FRAMES: Readonly<Record<string, string>> = {
  'a frame': FRAME,
  'a sandboxed frame': FRAME.replace('<iframe', '<iframe sandbox="allow-scripts"'),
  'a <cookie-gate>': `<cookie-gate category="media">${FRAME.replace('data-consent="media"', '')}</cookie-gate>`,
  'a template':
    '<template data-consent="media"><iframe src="/embed" title="A film"></iframe></template>',
};

describe('the session history of a page with gated frames', () => {
  afterEach(closeSites);

  for (const [name, body] of Object.entries(FRAMES)) {
    it(`does not grow when ${name} opens and shuts, and Back requests nothing`, async () => {
      const site = await openSite({
        ...portal({ body }),
        '/before': page(),
        '/embed': 'A film',
      });
      const tab = await site.open('/before');
      await tab.goto(`http://www.portal.example:${site.port}/`);
      const embeds = async () => (await site.paths()).filter((path) => path === '/embed').length;
      const length = await tab.evaluate(() => history.length);
      await tab.heard('consent-ready');
      await tab.clickPart('accept');
      await eventually(async () => (await embeds()) === 1, 'the frame is open');
      await tab.store((store) => store.rejectAll());
      await tab.store((store) => store.acceptAll());
      await eventually(async () => (await embeds()) === 2, 'the frame is open again');
      await tab.store((store) => store.rejectAll());
      expect(await tab.evaluate(() => history.length)).to.equal(length);
      await tab.back();
      await tab.until(() => location.pathname === '/before');
      expect(await embeds()).to.equal(2);
    });
  }

  it('does not restore a frame whose consent was withdrawn on another page', async () => {
    const site = await openSite({
      ...portal({ body: FRAME }),
      // Keeps the page out of the back-forward cache, so that it is loaded again.
      '/': { body: page({ body: FRAME }), headers: { 'cache-control': 'no-store' } },
      '/next': page(),
      '/embed': 'A film',
    });
    const tab = await site.open('/');
    const embeds = async () => (await site.paths()).filter((path) => path === '/embed').length;
    await tab.clickPart('accept');
    await eventually(async () => (await embeds()) === 1, 'the frame is open');
    await tab.goto(`http://www.portal.example:${site.port}/next`);
    await tab.store((store) => store.rejectAll());
    await tab.heard('consent-change');
    await tab.back();
    await tab.until(() => location.pathname === '/');
    await tab.heard('consent-ready');
    expect(await embeds()).to.equal(1);
  });
});
