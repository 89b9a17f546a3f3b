import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
import { demoFiles } from './demo-files.js';
import { closeSites, openSite } from './site.js';

const MAP = /^https:\/\/www\.openstreetmap\.org\/export\/embed\.html\?bbox=/;

async function visit({ hasScripts = true } = {}) {
  const site = await openSite(await demoFiles(), { others: '<!doctype html>', hasScripts });
  const tab = await site.open('/');
  const asked = async () => (await site.others()).map(({ url }) => url);
  return { site, tab, asked };
}

describe('the map of the demo’s home page', () => {
  afterEach(closeSites);

  it('is asked for at its site only once media are granted', async () => {
    const { tab, asked } = await visit();
    await tab.shown();
    expect(await asked()).to.be.empty;
    await tab.clickPart('accept');
    // The frame loads lazily.
    await tab.until(() => document.querySelector('#about iframe'));
    await tab.evaluate(() => document.querySelector('#about iframe')!.scrollIntoView());
    await eventually(async () => (await asked()).length > 0);
    const [map, ...more] = await asked();
    expect(map).to.match(MAP);
    expect(more).to.be.empty;
  });

  it('stays shut after a refusal, with a link, until the visitor allows it', async () => {
    const { tab, asked } = await visit();
    await tab.clickPart('reject');
    await tab.until(() =>
      document.querySelector('#about cookie-gate')?.shadowRoot?.querySelector('[part=heading]'),
    );
    expect(await asked()).to.be.empty;
    const { href, name } = await tab.evaluate(() => {
      const gate = document.querySelector('#about cookie-gate')!;
      return {
        href: gate.querySelector('a')!.href,
        name: gate.shadowRoot!.querySelector('[part=heading]')!.textContent.trim(),
      };
    });
    expect(href).to.match(/^https:\/\/www\.openstreetmap\.org\/\?mlat=/);
    expect(name).to.equal('OpenStreetMap');
    await tab.click('#about cookie-gate button');
    await eventually(async () => (await asked()).some((url) => MAP.test(url)));
  });

  it('is a link without scripts', async () => {
    const { tab, asked } = await visit({ hasScripts: false });
    const height = () =>
      document.querySelector('#about cookie-gate a')!.getClientRects()[0]!.height;
    expect(await tab.evaluate(height)).to.be.greaterThan(10);
    expect(await asked()).to.be.empty;
  });
});
