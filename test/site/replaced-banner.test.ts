import { expect } from '@esm-bundle/chai';
import { renderSnippet } from '../../src/render.js';
import { policy } from '../policies.js';
import { portal } from './pages.js';
import { closeSites, openSite } from './site.js';

const OPTIONS = { entry: '/cdn/elements.js', src: '/cookies.json', locale: 'en' };
const HEAD = '<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">';

/** A page whose body, with the prerendered banner, a client-side router has replaced. */
async function visitReplaced() {
  const page = `${HEAD}<body>${await renderSnippet(policy, OPTIONS)}<button id="go">Go</button>`;
  const site = await openSite({ '/': page, '/cookies.json': JSON.stringify(policy) });
  const tab = await site.open('/');
  await tab.until(() => Reflect.has(document, Symbol.for('consent-elements.ready')));
  await tab.evaluate(() => document.querySelector<HTMLElement>('#go')!.click());
  await tab.evaluate(async () => {
    const text = await (await fetch('/')).text();
    const { body } = Document.parseHTMLUnsafe(text);
    document.body.replaceWith(document.adoptNode(body));
  });
  return tab;
}

describe('a prerendered banner that a router replaces before the visitor answers', () => {
  afterEach(closeSites);

  for (const answer of ['accept', 'reject'] as const) {
    it(`stores the answer “${answer}”`, async () => {
      const tab = await visitReplaced();
      await tab.clickPart(answer);
      const wanted = answer === 'accept' ? 'yes=statistics.media' : 'no=statistics.media';
      await tab.until((text) => document.cookie.includes(text), wanted);
      const isGone = () =>
        !document.querySelector('cookie-banner')!.shadowRoot!.querySelector('section');
      expect(await tab.evaluate(isGone)).to.equal(true);
    });
  }
});

const REPLACED_ANIMATE = `Element.prototype.animate = () => { throw Error('animate') };`;

describe('a banner that is drawn', () => {
  afterEach(closeSites);

  for (const [title, script, take] of [
    ['after a script has removed it', '', '() => (window.banner = taken()).remove()'],
    [
      'after a script has removed its parent',
      '',
      '() => (window.banner = taken(), taken().closest("body").remove())',
    ],
    ['where animate() throws', REPLACED_ANIMATE, '() => (window.banner = taken())'],
  ] as const) {
    it(`causes no error of the page ${title}`, async () => {
      const routes = { '/cookies.json': { body: JSON.stringify(policy), held: true } };
      const site = await openSite(portal({}, routes));
      const tab = await site.open('/', { script });
      const taken = `const taken = () => document.querySelector('cookie-banner');`;
      await tab.until(() => performance.getEntriesByType('paint').length > 0);
      await tab.evaluate(`() => { ${taken} void (${take})(); }` as never);
      await site.release('/cookies.json');
      await tab.until('() => window.banner.shadowRoot?.querySelector("section")' as never);
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      const errors = (await tab.messages()).filter(({ type }) => type === 'pageerror');
      expect(errors).to.deep.equal([]);
    });
  }
});
