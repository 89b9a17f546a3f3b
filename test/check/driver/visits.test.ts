import { expect } from '@esm-bundle/chai';
import { ahead } from '../../ahead.js';
import { observeSite, phaseOf } from '../observe-site.js';

const page = (body: string) => `<!doctype html>
  <html lang="en"><title>A page</title><link rel="icon" href="data:,">${body}`;

const SHOP = 'http://www.shop.example/';

const links = ['/a#part', '/a', '/file.pdf', 'http://other.example:PORT/', '/b', '/c', '/d'];
const calls = 'for (let i = 0; i < 60; i++) new Image().src = "http://cdn.example:PORT/" + i;';

/** Works for two seconds after it has loaded, and deletes a cookie at the end of that. */
const busy = `<script>
  document.cookie = "early=1; max-age=9999";
  const { port1, port2 } = new MessageChannel();
  const work = (until) => {
    const end = performance.now() + 20;
    while (performance.now() < end);
    if (end < until) port2.postMessage(until);
    else document.cookie = "early=; max-age=0";
  };
  port1.onmessage = ({ data }) => work(data);
  addEventListener("load", () => work(performance.now() + 2000));
</script>`;

const visits = ahead({
  unanswered: () => observeSite({ routes: { '/': page('No banner') } }),
  linked: () =>
    observeSite({
      routes: {
        '/': page(links.map((href) => `<a href="${href}">${href}</a>`).join('')),
        '/a': page('A'),
        '/b': { status: 404, body: page('None') },
        '/c': page('C'),
      },
      options: { phases: ['untouched', 'gpc'], follow: 4 },
    }),
  signedIn: () =>
    observeSite({
      routes: {
        '/sign-in': { headers: { 'set-cookie': 'session=1; HttpOnly' }, body: page('Hello') },
        '/': page('<script>localStorage.setItem("own", "1")</script>'),
      },
      login: '/sign-in',
      options: { phases: ['untouched', 'gpc'] },
    }),
  interrupted: () =>
    observeSite({
      routes: {
        '/': page('<script>document.cookie = "first=1"</script>'),
        '/b': page('<script>document.cookie = "second=1"</script>'),
      },
      pages: ['/', '/b'],
      abortAt: 'untouched 2/',
      options: { phases: ['untouched', 'gpc'] },
    }),
  busy: () =>
    observeSite({
      routes: { '/': page('A banner may come here'), '/busy': page(busy) },
      pages: ['/', '/busy'],
      options: { phases: ['untouched'] },
    }),
  many: () =>
    observeSite({
      routes: { '/': page(`<script>${calls}</script>`) },
      options: { phases: ['untouched'] },
    }),
});

describe('observe: which pages are visited, and how', () => {
  it('follows links of the host in the order of the document, until there are enough', async () => {
    const { observed } = await visits.linked;
    expect(observed.pages).to.deep.equal([SHOP, `${SHOP}a`, `${SHOP}b`, `${SHOP}c`]);
    expect(observed.troubles.every(({ isFatal }) => !isFatal)).to.equal(true);
    expect(observed.troubles.map(({ kind, phase }) => [kind, phase])).to.deep.equal([
      ['status', 'untouched'],
      ['status', 'gpc'],
    ]);
  });

  it('begins each phase signed in', async () => {
    const site = await visits.signedIn;
    for (const phase of ['untouched', 'gpc'] as const) {
      const { sent, cookies } = phaseOf(site, phase);
      expect(sent.map(({ name }) => name)).to.deep.equal(['session']);
      expect(cookies).to.deep.equal([]);
    }
  });

  it('says of phases that need an answer why they were not run', async () => {
    const site = await visits.unanswered;
    const sentences = site.observed.phases.map(({ phase, notRun }) => [phase, notRun]);
    const none = 'No page showed a banner that could be answered.';
    expect(sentences).to.deep.equal([
      ['untouched', undefined],
      ['refuse', none],
      ['accept', none],
      ['withdraw', 'The phase “accept” was not run, with which it begins.'],
      ['gpc', undefined],
      ['return', 'The phase “refuse” was not run, with which it begins.'],
    ]);
  });

  it('gives back what was observed when it is interrupted', async () => {
    const site = await visits.interrupted;
    expect(phaseOf(site, 'untouched').cookies.map(({ name }) => name)).to.deep.equal(['first']);
    expect(phaseOf(site, 'gpc').notRun).to.equal('The visits were interrupted.');
    const [trouble] = site.observed.troubles;
    expect([trouble?.kind, trouble?.isFatal]).to.deep.equal(['limit', true]);
  });

  it('waits until a page that works without requests is idle', async () => {
    const { cookies } = phaseOf(await visits.busy, 'untouched');
    expect(cookies.map(({ name, isKept }) => [name, isKept])).to.deep.equal([['early', false]]);
  });

  it('groups the paths of a host beyond fifty', async () => {
    const site = await visits.many;
    const paths = phaseOf(site, 'untouched').requests.map(({ path }) => path);
    expect(paths).to.have.lengthOf(51);
    expect(paths).to.include('…');
  });
});
