import { expect } from '@open-wc/testing';
import { demoPage } from './ask-node.js';

const TAG = '<script type="module" src="/cdn/elements.js"></script>';
const BOX = '<template shadowrootmode="open"';

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

  it('responds 404 for an unknown page', async () => {
    expect((await demoPage('/nowhere.html')).status).to.equal(404);
  });
});
