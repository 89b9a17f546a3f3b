import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
import { portal } from './pages.js';
import { closeSites, openSite } from './site.js';

const BODY = `
  <script type="text/plain" data-consent="statistics" src="/stats.js"></script>
  <iframe data-consent="media" data-src="/film.html" title="A film"></iframe>
  <img data-consent="media" data-src="/pixel.svg" alt="" />
  <link rel="stylesheet" data-consent="media" data-href="/extra.css" />`;

const ROUTES = {
  '/stats.js': 'ran.push(1)',
  '/film.html': 'A film',
  '/pixel.svg': {
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>',
    headers: { 'content-type': 'image/svg+xml' },
  },
  '/extra.css': 'p { color: red }',
  '/decisions': { status: 204 },
};

/** Staging sites with a password are often opened like this, above all by automated browsers. */
const HOST = 'name:pass@www.portal.example';

const INSTALLS = {
  'elements.js': 'src="/cdn/elements.js"',
  'elements.js with loading="eager"': 'src="/cdn/elements.js"',
  'elements.all.js': 'src="/cdn/elements.all.js"',
};

describe('a page whose address has a name and a password', () => {
  afterEach(closeSites);

  for (const [install, source] of Object.entries(INSTALLS)) {
    it(`asks, opens gates and posts the decision: ${install}`, async () => {
      const eager = install.includes('eager') ? 'loading="eager"' : '';
      const site = await openSite(
        portal(
          {
            banner: `endpoint="/decisions" ${eager}`,
            script: `<script type="module" ${source}></script>`,
            body: BODY,
          },
          ROUTES,
        ),
      );
      const tab = await site.open('/', { host: HOST });
      await tab.clickPart('accept');
      await eventually(async () => {
        const paths = await site.paths();
        return Object.keys(ROUTES).every((path) => paths.includes(path));
      });
      expect(await tab.messages()).to.deep.equal([]);
    });
  }

  it('is not named in the report of a policy that cannot be loaded', async () => {
    const site = await openSite(portal({}, { '/cookies.json': { status: 404 } }));
    const tab = await site.open('/', { host: HOST });
    await tab.heard('consent-error');
    const texts = (await tab.messages()).map(({ text }) => text).join('\n');
    expect(texts).to.match(/www\.portal\.example:\d+\/cookies\.json/);
    expect(texts).not.to.include('pass@');
  });
});
