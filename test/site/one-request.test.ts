import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
import { policyWith } from '../policies.js';
import { cookieOf } from '../records.js';
import { chunk, held } from './chunks.js';
import { portal } from './pages.js';
import { closeSites, type Route } from './site.js';
import { visitSite } from './visits.js';

const GRANTED = cookieOf(['statistics'], ['media'], { at: Math.floor(Date.now() / 1000) });

const services = [{ id: 'counter', category: 'statistics', provider: 'Them' }];
const POLICY = JSON.stringify(policyWith({ services }));

const module = (code: string) => `<script type="module">${code}</script>`;

/** What stands beside `elements.js` in a page. */
const BESIDE = {
  'a hook of a framework': module(`
    import { documentStore } from '/cdn/elements.js';
    documentStore().subscribe(() => {});`),
  'start()': module(`
    import { start } from '/cdn/elements.js';
    start({ src: '/cookies.json' });`),
  'start() of a bundle': module(`
    import { start } from '/cdn/elements.all.js';
    start({ src: '/cookies.json' });`),
  'start() with the address in other words': module(`
    import { start } from '/cdn/elements.js';
    start({ src: './cookies.json' });`),
  'a bundle': '<script type="module" src="/cdn/elements.all.js"></script>',
};

/** Gates that a stored choice opens by itself, and one that takes the policy. */
const GATES = {
  'a service': '<script type="text/plain" data-consent="counter">ran.push(1)</script>',
  'a category': '<script type="text/plain" data-consent="statistics">ran.push(1)</script>',
};

const NO_POLICY = { status: 503 };

interface Page {
  readonly body: string;
  readonly choice?: string;
  /** Parts of `elements.js` that come late. */
  readonly late?: readonly string[];
  readonly file?: Route;
}

async function visit({ body, choice, late = [], file = POLICY }: Page) {
  const parts = portal({ body, banner: 'revision="1"' }, { '/cookies.json': file });
  const visited = await visitSite({ ...parts, ...(await held(...late)) }, { choice });
  return {
    ...visited,
    release: async () => {
      for (const name of late) await visited.site.release(await chunk(name));
    },
    requests: async () => (await visited.asked()).filter((path) => path === '/cookies.json').length,
  };
}

type Visit = Awaited<ReturnType<typeof visit>>;

/** Waits until everything that may request something has happened. */
async function settles({ tab }: Visit): Promise<void> {
  await tab.heard('consent-ready');
  await tab.evaluate(() => window.idle());
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
}

describe('the policy of a page', () => {
  afterEach(closeSites);

  for (const [beside, script] of Object.entries(BESIDE)) {
    for (const [gated, gate] of Object.entries(GATES)) {
      for (const late of gated === 'a service' ? [[], ['reading'], ['app']] : [[]]) {
        const when = late.length > 0 ? `, with ${late.join()} late` : '';
        it(`is requested once on a return visit: ${beside}, a gate of ${gated}${when}`, async () => {
          const visited = await visit({ body: script + gate, choice: GRANTED, late });
          const { tab, release, requests } = visited;
          await tab.until(() => document.readyState === 'complete');
          await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
          await release();
          await tab.until(() => window.ran.length > 0);
          await settles(visited);
          expect(await requests()).to.be.at.most(1);
          expect(await tab.evaluate(() => window.ran)).to.deep.equal([1]);
        });
      }
    }

    it(`is requested once on a first visit: ${beside}`, async () => {
      const visited = await visit({ body: script, late: ['ask'] });
      const { tab, release, requests } = visited;
      await tab.until(() => document.readyState === 'complete');
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
      await release();
      await tab.shown();
      await settles(visited);
      expect(await requests()).to.equal(1);
    });
  }

  it('is not requested where a script gives it', async () => {
    const body = module(`
      import { start } from '/cdn/elements.all.js';
      start({ policy: ${POLICY} });`);
    const visited = await visit({ body, late: ['ask'] });
    const before = await visited.requests();
    await visited.release();
    await visited.tab.shown();
    await settles(visited);
    expect(await visited.requests()).to.equal(before);
  });

  it('is requested again after it has failed', async () => {
    const { tab, requests } = await visit({
      body: BESIDE['a hook of a framework'] + GATES['a service'],
      choice: GRANTED,
      file: NO_POLICY,
    });
    await tab.heard('consent-error');
    const failed = await requests();
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    await tab.evaluate(() => dispatchEvent(new Event('online')));
    await eventually(async () => (await requests()) > failed, 'it is requested again');
  });
});
