import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
import { portal } from './pages.js';
import { closeSites, openSite } from './site.js';

const THIRD = 'http://video.example:PORT';

/** What may stand in a page, each with an address of the third party. */
const MARKUPS: Readonly<Record<string, string>> = {
  'a <cookie-gate> with a template': `<cookie-gate category="media"><template>
    <iframe src="${THIRD}/embed" title="A film"></iframe></template></cookie-gate>`,
  'a <cookie-gate> with data-src': `<cookie-gate category="media">
    <iframe data-src="${THIRD}/embed" title="A film"></iframe></cookie-gate>`,
  'a frame with data-src': `<iframe data-consent="media" data-src="${THIRD}/embed" title="A film"></iframe>`,
  'a sandboxed frame': `<iframe sandbox="allow-scripts" data-consent="media" data-src="${THIRD}/embed" title="A film"></iframe>`,
  'a template with a frame': `<template data-consent="media"><iframe src="${THIRD}/embed" title="A film"></iframe></template>`,
  'a template with an image': `<template data-consent="media"><p><img src="${THIRD}/embed" alt="A film"></p></template>`,
  'an image': `<img data-consent="media" data-src="${THIRD}/embed" alt="A film">`,
  'an image with srcset': `<img data-consent="media" data-srcset="${THIRD}/embed 1x" alt="A film">`,
  'a picture': `<picture><source data-consent="media" data-srcset="${THIRD}/embed"><img alt="A film"></picture>`,
  'a player': `<video data-consent="media" data-src="${THIRD}/embed" preload="auto"></video>`,
  'a player with a source': `<audio controls preload="auto"><source data-consent="media" data-src="${THIRD}/embed"></audio>`,
  'a poster': `<video data-consent="media" data-poster="${THIRD}/embed" width="99" height="99"></video>`,
  'a style sheet': `<link data-consent="media" rel="stylesheet" data-href="${THIRD}/embed">`,
};

const COPIES = ['cloneNode', 'innerHTML'];

/** Ways that take the same steps as those two; tried with one markup. */
const OTHER_COPIES = ['importNode', 'XMLSerializer'];

/** Puts a copy of `<main>`, made while it is open, into a page in which all was refused since. */
const copyIntoPage = async (how: string) => {
  const main = document.querySelector('main')!;
  const html =
    how === 'XMLSerializer' ? new XMLSerializer().serializeToString(main) : main.outerHTML;
  const node = how === 'importNode' ? document.importNode(main, true) : main.cloneNode(true);
  main.remove();
  const { documentStore } = (await import('/cdn/elements.js' as string)) as {
    documentStore(): { rejectAll(): void };
  };
  documentStore().rejectAll();
  if (how.endsWith('Node')) document.body.append(node);
  else document.body.insertAdjacentHTML('beforeend', html);
  // Long enough for a request that should not be made: one would reach the server at once.
  await new Promise((resolve) => setTimeout(resolve, 150));
};

describe('a copy of gated content of the page', () => {
  afterEach(closeSites);

  const visit = async (body: string) => {
    const site = await openSite({ ...portal({ body }), '/embed': { body: 'A film' } });
    const tab = await site.open('/');
    await tab.heard('consent-ready');
    const embeds = async () => (await site.paths()).filter((path) => path === '/embed').length;
    return { site, tab, embeds };
  };

  for (const [name, body] of Object.entries(MARKUPS)) {
    const others = name === 'a frame with data-src' ? OTHER_COPIES : [];
    for (const how of [...COPIES, ...others]) {
      it(`requests nothing after a refusal: ${name}, by ${how}`, async () => {
        const { tab, embeds } = await visit(body);
        expect(await embeds()).to.equal(0);
        await tab.clickPart('accept');
        await eventually(async () => (await embeds()) === 1, 'the embed is open');
        await tab.evaluate(copyIntoPage, how);
        expect(await embeds()).to.equal(1);
      });
    }
  }

  it('requests nothing after “allow once”', async () => {
    const { tab, embeds } = await visit(MARKUPS['a <cookie-gate> with a template']!);
    await tab.clickPart('reject');
    await tab.clickPart('allow-once');
    await eventually(async () => (await embeds()) === 1, 'the embed is open');
    await tab.evaluate(copyIntoPage, 'cloneNode');
    expect(await embeds()).to.equal(1);
  });

  it('shows one embed for each granted gate', async () => {
    const body = [
      'a <cookie-gate> with a template',
      'a template with a frame',
      'a frame with data-src',
    ]
      .map((name) => MARKUPS[name])
      .join('');
    const { tab, embeds } = await visit(body);
    await tab.clickPart('accept');
    await eventually(async () => (await embeds()) === 3, 'three embeds are open');
    await tab.evaluate(() => {
      const main = document.querySelector('main')!;
      main.replaceWith(main.cloneNode(true));
    });
    await eventually(async () => (await embeds()) === 6, 'the copy has its own');
    expect(await tab.evaluate(() => document.querySelectorAll('iframe').length)).to.equal(3);
  });

  it('does not change the markup that the author wrote', async () => {
    const body = `<iframe data-consent="media" data-src="${THIRD}/embed" title="A film"></iframe>
      <img data-consent="media" data-src="${THIRD}/embed" alt="A film">
      <link data-consent="media" rel="stylesheet" data-href="${THIRD}/embed">
      <script type="text/plain" data-consent="statistics">ran.push(document.currentScript.parentElement.localName)</script>
      <script type="text/plain" data-consent="statistics" src="/embed"></script>`;
    const { tab, embeds } = await visit(body);
    const markup = () => tab.evaluate(() => document.querySelector('main')!.innerHTML);
    const before = await markup();
    await tab.clickPart('accept');
    await eventually(async () => (await embeds()) === 4, 'all gates are open');
    expect(await markup()).to.equal(before);
    expect(await tab.evaluate(() => window.ran)).to.deep.equal(['main']);
  });
});
