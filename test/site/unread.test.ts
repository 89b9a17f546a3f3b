import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
import { cookieOf } from '../records.js';
import { chunk } from './chunks.js';
import { portal } from './pages.js';
import { closeSites, openSite } from './site.js';

const COOKIE = { name: 'cookies_preferences', domain: 'www.portal.example', path: '/' };
const CHOICE = cookieOf(['statistics', 'media'], [], { at: Math.floor(Date.now() / 1000) });

const CUT = '<!-- cut -->';

/** The page of the tests, of which the server sends what stands before the cut, and then waits. */
async function visit(body: string, { entry = 'elements.js', choice = '' } = {}) {
  const script = `<script type="module" async src="/cdn/${entry}"></script>`;
  const { '/': whole, ...routes } = portal({ body, script, banner: 'revision="1"' });
  const [start = '', rest = ''] = (whole as string).split(CUT);
  const site = await openSite({ ...routes, '/': { body: start, rest } });
  if (choice) await site.plant([{ ...COOKIE, value: choice }]);
  const tab = await site.open('/', { isInPart: true });
  const asked = async () => (await site.requests()).map(({ path }) => path);
  const { release } = site;
  return { tab, asked, finish: () => release('/') };
}

/** The package has loaded and has scanned the page. */
const isAtWork = (tab: Awaited<ReturnType<typeof visit>>['tab'], entry: string) =>
  tab.until(
    (path) => import(path).then(() => new Promise((looked) => setTimeout(() => looked(true), 100))),
    `/cdn/${entry}`,
  );

const KINDS = {
  'a script': `<script type="text/plain" data-consent="statistics">
    ran.push('a${CUT}ll');</script>`,
  'a template': `<template data-consent="media"><p>a${CUT}ll</p>
    <img alt="" src="data:," onerror="ran.push(this.previousElementSibling.textContent)" /></template>`,
  'the template of an embed': `<cookie-gate category="media"><template><p>a${CUT}ll</p>
    <img alt="" src="data:," onerror="ran.push(this.previousElementSibling.textContent)" />
    </template></cookie-gate>`,
};

describe('a page that is still being parsed when the package loads', () => {
  afterEach(closeSites);

  for (const entry of ['elements.js', 'elements.all.js']) {
    for (const [what, body] of Object.entries(KINDS)) {
      it(`inserts the whole of ${what}, by ${entry}`, async () => {
        const { tab, finish } = await visit(body, { entry, choice: CHOICE });
        await isAtWork(tab, entry);
        expect(await tab.evaluate(() => window.ran)).to.deep.equal([]);
        await finish();
        await tab.until(() => window.ran.length > 0);
        expect(await tab.evaluate(() => window.ran)).to.deep.equal(['all']);
      });
    }
  }

  it('shows the banner already and continues when parsing ends', async () => {
    const { tab, asked, finish } = await visit(`<p>A ${CUT} story</p>`);
    await tab.until(() => document.querySelector('cookie-banner')?.shadowRoot?.firstChild);
    await isAtWork(tab, 'elements.js');
    expect(await asked()).not.to.include(await chunk('app'));
    expect(await tab.evaluate(() => document.readyState)).to.equal('loading');
    await finish();
    await tab.shown();
    await tab.heard('consent-ready');
    expect(await tab.evaluate(() => window.ran)).to.deep.equal([]);
  });

  it('requests nothing when the choice is stored', async () => {
    const { tab, asked, finish } = await visit(`<p>A ${CUT} story</p>`, { choice: CHOICE });
    await isAtWork(tab, 'elements.js');
    await finish();
    await tab.heard('consent-ready');
    await eventually(async () => (await asked()).includes(await chunk('watch')));
    expect(await asked()).to.have.members(['/', '/cdn/elements.js', await chunk('watch')]);
  });
});
