import { expect } from '@open-wc/testing';
import { demoPage } from './ask-node.js';

const TAG = '<script type="module" src="/cdn/elements.js"></script>';
const BOX = '<template shadowrootmode="open"';

describe('the demo', () => {
  it('has its home page with the script tag alone', async () => {
    const { text } = await demoPage('/');
    expect(text).to.contain(TAG).and.not.to.contain(BOX).and.not.to.contain('modulepreload');
  });

  it('has it as npx consent-elements preload prints its head', async () => {
    const { text } = await demoPage('/preloaded.html');
    const tag = TAG.replace(' src', ' async src');
    expect(text).to.contain(tag).and.to.contain('modulepreload').and.not.to.contain(BOX);
    const [, chunk] = /"href":"(\/cdn\/chunks\/ask-[^"]*)"/.exec(text)!;
    expect((await demoPage(chunk!)).status).to.equal(200);
  });

  it('has it with the banner drawn ahead', async () => {
    const { text } = await demoPage('/prerendered.html?again');
    expect(text).to.contain(BOX).and.to.contain('data-src="/cdn/elements.js"');
    expect(text).not.to.contain(TAG);
  });

  it('tells that there is no such page', async () => {
    expect((await demoPage('/nowhere.html')).status).to.equal(404);
  });
});
