import { expect } from '@esm-bundle/chai';
import type { PolicyFile } from '../../src/model/policy-file.js';
import { demoPage, readText } from './ask-node.js';

const TAG = '<script type="module" src="/cdn/elements.js"></script>';
const BOX = '<template shadowrootmode="open"';

async function pageAt(path: string): Promise<Document> {
  const { text } = await demoPage(path);
  return new DOMParser().parseFromString(text, 'text/html');
}

/** What a page says to visitors; its panel is for developers. */
function textsOf(page: Document): string[] {
  for (const hidden of page.querySelectorAll('.languages nav, .panel')) hidden.remove();
  const nodes = document.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (nodes.nextNode()) {
    const text = nodes.currentNode.textContent!.replace(/[ \n]+/g, ' ').trim();
    if (text) texts.push(text);
  }
  return texts;
}

describe('the demo', () => {
  it('serves its home page with only the script tag', async () => {
    const { text } = await demoPage('/');
    expect(text).to.contain(TAG).and.not.to.contain(BOX).and.not.to.contain('modulepreload');
  });

  it('serves it with the <head> that npx consent-elements preload prints', async () => {
    const { text } = await demoPage('/preloaded.html');
    const tag = TAG.replace(' src', ' async src');
    expect(text).to.contain(tag).and.to.contain('modulepreload').and.not.to.contain(BOX);
    const [, chunk] = /"href":"(\/cdn\/chunks\/ask-[^"]*)"/.exec(text)!;
    expect((await demoPage(chunk!)).status).to.equal(200);
  });

  it('serves a page with tags, behind what their signals need in the head', async () => {
    const { text } = await demoPage('/tags.html');
    const [head] = text.split('/cdn/elements.js');
    expect(head).to.contain('"consent","default"').and.to.contain('requireConsent');
  });

  it('serves it with a prerendered banner', async () => {
    const { text } = await demoPage('/prerendered.html?again');
    expect(text).to.contain(BOX).and.to.contain('data-src="/cdn/elements.js"');
    expect(text).not.to.contain(TAG);
  });

  it('serves it with a link back to the settings', async () => {
    for (const path of ['/reopen.html', '/fr/reopen.html']) {
      expect((await demoPage(path)).text).to.contain('<cookie-banner reopen="end" src=');
    }
  });

  it('serves every page that its home pages link to', async () => {
    for (const folder of ['/', '/fr/']) {
      const { text } = await demoPage(folder);
      const links = [...text.matchAll(/href="(\/[\w/-]*\.html)"/g)].map(([, path]) => path!);
      expect(links).to.have.length.at.least(5);
      for (const path of links) expect((await demoPage(path)).status, path).to.equal(200);
    }
  });

  it('says how to build Storybook, or serves it', async () => {
    const { status, text } = await demoPage('/storybook/');
    expect(status === 200 || text.includes('npm run storybook -- build')).to.be.true;
  });

  for (const [language, direction] of [
    ['fr', ''],
    ['el', ''],
    ['ar', 'rtl'],
    ['ja', ''],
    ['zh-Hans', ''],
  ] as const) {
    it(`serves both pages in ${language}, with links to pages in it`, async () => {
      for (const file of ['', 'cookies.html']) {
        const page = await pageAt(`/${language}/${file}`);
        const { documentElement: root } = page;
        expect([root.lang, root.dir]).to.deep.equal([language, direction]);
        const statement = page.querySelector('footer a')!.getAttribute('href');
        expect(statement).to.equal(`/${language}/cookies.html`);
        const current = page.querySelectorAll('.languages [aria-current]');
        expect([...current].map((link) => link.getAttribute('href'))).to.deep.equal([
          `/${language}/${file}`,
        ]);
      }
    });

    it(`leaves nothing in English to the visitor of /${language}/`, async () => {
      const pages = await Promise.all(['', 'cookies.html'].map((file) => pageAt(`/${file}`)));
      const english = new Set(pages.flatMap(textsOf));
      const shown = textsOf(await pageAt(`/${language}/`));
      expect(shown.filter((text) => english.has(text) && /^[A-Z][a-z]+ [a-z]/.test(text))).to.be
        .empty;
      expect(shown.length).to.be.greaterThan(40);
    });
  }

  it('names each language in itself, on every page', async () => {
    const links = [...(await pageAt('/')).querySelectorAll<HTMLAnchorElement>('.languages a')];
    expect(links.map(({ lang }) => lang)).to.have.length.at.least(6);
    for (const { lang, hreflang, textContent } of links) {
      expect(hreflang).to.equal(lang);
      const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang)!;
      expect(textContent!.trim().toLowerCase()).to.equal(name.toLowerCase());
    }
  });

  it('has the policy’s own texts in every language of the menu', async () => {
    const links = [...(await pageAt('/')).querySelectorAll<HTMLAnchorElement>('.languages a')];
    const languages = links.map(({ lang }) => lang).sort();
    const policy: PolicyFile = JSON.parse(await readText('demo/cookies.json'));
    // Of the map, whose name is a proper one, the package has the purpose.
    const own = policy.services!.filter(({ kind }) => kind === undefined);
    const texts = own.flatMap(({ name, purpose }) => [name, purpose]);
    for (const text of [policy.site!.statement, ...texts]) {
      expect(Object.keys(text as object).sort()).to.deep.equal(languages);
    }
  });

  it('serves prerendered and preloaded pages in other languages', async () => {
    const { text: prerendered } = await demoPage('/ar/prerendered.html');
    expect(prerendered)
      .to.contain(BOX)
      .and.to.match(/<section[^>]* lang="ar" dir="rtl"/);
    const { text: preloaded } = await demoPage('/zh-Hans/preloaded.html');
    expect(preloaded).to.contain('chunks/zh-Hans.banner-');
    const { text: statement } = await demoPage('/el/cookies-prerendered.html');
    expect(statement).to.match(/<article[^>]* lang="el"/);
  });

  it('responds 404 for an unknown page', async () => {
    expect((await demoPage('/nowhere.html')).status).to.equal(404);
    expect((await demoPage('/xx/cookies.html')).status).to.equal(404);
  });
});
