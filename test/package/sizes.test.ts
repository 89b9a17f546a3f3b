import { expect } from '@esm-bundle/chai';
import { bundledSize, listFiles } from './ask-node.js';

/** Translations have letters of all scripts. */
const TRANSLATION =
  /(?:elements\.all\.(?!reopen|texts|kinds|embeds|regions|signals)[\w-]+|\.(?:banner|interface|statement|kinds|choices)-.{6})\.js$/;

describe('the weight of the package', () => {
  it('is below 3.1 kB for server.js with the presets of regions, compressed', async () => {
    const { raw, brotli } = await bundledSize('server.js');
    expect(raw).to.be.above(2000);
    expect(brotli).to.be.below(3100);
  });

  it('has no escapes in place of letters in its translations', async () => {
    const files = await listFiles('dist/cdn');
    const translations = files.filter((path) => path.endsWith('.js') && TRANSLATION.test(path));
    expect(translations.length).to.be.above(150);
    for (const path of translations) {
      const text = await (await fetch(`/dist/cdn/${path}`)).text();
      expect(text, path).not.to.match(/\\[ux][\da-f]{2}/i);
    }
  });

  it('is not doubled in memory by a character outside of Latin-1 in its code', async () => {
    const files = await listFiles('dist/cdn');
    const scripts = files.filter((path) => path.endsWith('.js') && !TRANSLATION.test(path));
    expect(scripts).to.include('elements.all.js');
    for (const path of scripts) {
      const text = await (await fetch(`/dist/cdn/${path}`)).text();
      expect(text.length, path).to.be.above(100);
      expect(/[^\0-\xff]/.exec(text)?.[0], path).to.be.undefined;
    }
  });
});
