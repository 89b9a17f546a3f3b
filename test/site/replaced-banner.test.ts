import { expect } from '@esm-bundle/chai';
import { renderSnippet } from '../../src/render.js';
import { policy } from '../policies.js';
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
