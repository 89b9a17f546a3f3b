import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
import { portal } from './pages.js';
import { closeSites, openSite } from './site.js';

/** A page that has the browser prerender another one, and goes there when the server says so. */
const START = `<!doctype html><title>Start</title>
  <script type="speculationrules">
    { "prerender": [{ "source": "list", "urls": ["/"], "eagerness": "immediate" }] }
  </script>
  <script>fetch('/go').then(() => (location.href = '/'));</script>`;

/** Reports to the server what happens, and once nothing changes any more the final state. */
const REPORT = `<script>
  const report = (what) => fetch('/report/' + what);
  const shows = () => document.querySelector('cookie-banner')?.matches(':state(open)') ?? false;
  document.addEventListener('consent-ready', async () => {
    if (!document.prerendering) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
    report(['ahead', ran.length, shows(), document.cookie.length > 0].join('-'));
  });
  document.addEventListener('prerenderingchange', async () => {
    while (!shows() && ran.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    report(['visited', ran.length, shows()].join('-'));
  });
</script>`;

const GATED = '<script type="text/plain" data-consent="statistics">ran.push(1)</script>';

describe('a page that the browser prerenders', () => {
  afterEach(closeSites);

  const visit = async (headers: Record<string, string> = {}) => {
    const site = await openSite({
      ...portal({ head: REPORT, body: GATED }),
      '/start': { body: START, headers },
      '/go': { held: true },
    });
    await site.openUnattended('/start');
    const reported = async () => {
      const all = (await site.requests()).filter(({ path }) => path.startsWith('/report/'));
      return all.map(({ path }) => path.slice('/report/'.length));
    };
    // A whole browser starts first.
    await eventually(async () => (await reported()).length > 0, 'prerendered');
    const ahead = await reported();
    const [purpose] = (await site.requests()).flatMap((one) =>
      one.path === '/' ? [one.purpose] : [],
    );
    await site.release('/go');
    await eventually(async () => (await reported()).length > ahead.length, 'visited');
    return { purpose, ahead, visited: (await reported()).slice(ahead.length) };
  };

  it('shows no banner before it is activated', async () => {
    const { purpose, ahead, visited } = await visit();
    expect(purpose).to.include('prerender');
    expect(ahead).to.deep.equal(['ahead-0-false-false']);
    expect(visited).to.deep.equal(['visited-0-true']);
  });

  it('opens no gate before it is activated', async () => {
    const value = `v=1&rev=1&at=${Math.floor(Date.now() / 1000)}&yes=statistics.media&no=`;
    const { ahead, visited } = await visit({
      'set-cookie': `cookies_preferences=${value}; Path=/`,
    });
    expect(ahead).to.deep.equal(['ahead-0-false-true']);
    expect(visited).to.deep.equal(['visited-1-false']);
  });
});
