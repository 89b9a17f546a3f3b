import { expect } from '@esm-bundle/chai';
import { fileNames, targetLocales } from '../../src/generated/locales/codes.js';
import { MESSAGES } from '../../src/generated/locales/messages.js';
import { bundledChunks, importInNode, readText } from './ask-node.js';

const IDS = Object.keys(MESSAGES).sort();

const { exports: entries } = JSON.parse(await readText('package.json')) as {
  exports: Record<string, { default: string }>;
};

describe('consent-elements/locales/*.js', () => {
  const folder = entries['./locales/*.js']!.default.replace('./dist/', '');

  for (const code of ['el', 'sr-Latn', 'zh-Hant']) {
    it(`has all texts of ${code}`, async () => {
      const { ok, exports } = await importInNode(folder.replace('*', code));
      expect([ok, exports]).to.deep.equal([true, ['texts']]);
      const address = new URL(`/dist/${folder.replace('*', code)}`, location.href).href;
      const { texts } = (await import(address)) as { texts: Record<string, string> };
      expect(Object.keys(texts).sort()).to.deep.equal(IDS);
    });
  }
});

describe('a bundle with the banner', () => {
  it('has each language in files of its own, and none in those that start', async () => {
    const chunks = await bundledChunks('define/banner.js');
    const isText = (module: string) => /generated\/locales\/[\w-]+\.\w+\.js$/.test(module);
    const [entry] = chunks.filter(({ isEntry }) => isEntry);
    const early = chunks.filter(({ file }) => [entry!.file, ...entry!.imports].includes(file));
    expect(early.flatMap(({ modules }) => modules).filter(isText)).to.deep.equal([]);
    for (const code of targetLocales) {
      const file = `/${fileNames[code] ?? code}.`;
      const own = chunks.filter(({ modules }) => modules.some((one) => one.includes(file)));
      expect(own.length, code).to.be.at.least(1);
      for (const { modules } of own) {
        const others = modules.filter((one) => isText(one) && !one.includes(file));
        expect(others, code).to.deep.equal([]);
      }
    }
  });
});
