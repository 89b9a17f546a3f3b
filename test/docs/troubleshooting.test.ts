import { expect } from '@esm-bundle/chai';
import { listFiles, readText } from '../package/ask-node.js';

/** The files whose mistakes are warned of behind `consent-elements: `. */
const MISTAKES = ['gates/mistakes.ts', 'elements/gate-mistakes.ts', 'elements/address-mistakes.ts'];
/** What `report()` completes to “… should be …”; the rest of the phrases is about values. */
const PHRASES = /(?:expected:|Error\()\s*\n?\s*[`']([^`'$]{12,}?)(?:[`']|\$\{|, for |; )/g;

// Messages of the command line alone say how to go on; docs/lint.md and docs/check.md have more.
const sources = new Map(
  await Promise.all(
    (await listFiles('src'))
      .filter(
        (file) => file.endsWith('.ts') && !/^(generated|lint|check|driver|catalogue)\//.test(file),
      )
      .map(async (file) => [file, await readText(`src/${file}`)] as const),
  ),
);

/** A text without marks, so that the page may write it as prose does. */
const plain = (text: string) =>
  text
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

const page = plain(await readText('docs/troubleshooting.md'));

/** The constant parts of a message in the source: inserted values differ from page to page. */
const pieces = (message: string) =>
  message
    .split(/\$\{[^}]*\}/)
    .map(plain)
    .filter((piece) => piece.split(' ').length > 2);

const warnings = [...sources].flatMap(([file, text]) =>
  [...text.matchAll(/[`']consent-elements: ([^`'\n]+)/g)].map(([, message]) => ({ file, message })),
);
const mistakes = MISTAKES.flatMap((file) =>
  [...sources.get(file)!.matchAll(/(?:return|\?|:|=)\s+[`']([a-z][^`'\n]{12,})/g)].map(
    ([, message]) => ({ file, message }),
  ),
);
const errors = [...sources].flatMap(([file, text]) =>
  [...text.matchAll(PHRASES)].map(([, message]) => ({ file, message })),
);

describe('docs/troubleshooting.md', () => {
  it('is about the messages of the package', () => {
    expect(warnings).to.have.length.above(12);
    expect(mistakes).to.have.length.above(6);
    expect(errors).to.have.length.above(3);
  });

  for (const { file, message } of [...warnings, ...mistakes, ...errors]) {
    it(`explains “${message!.slice(0, 60)}” of ${file}`, () => {
      // The beginning is enough: a heading need not repeat the remedy.
      const [begin = ''] = pieces(message!);
      const words = begin.split(' ').slice(0, 6).join(' ');
      // A comparison of booleans, because the page is too long for a message.
      expect(page.includes(words), `docs/troubleshooting.md should have “${words} …”`).to.be.true;
    });
  }
});
