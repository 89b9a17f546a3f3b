import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import fc from 'fast-check';
import '../../src/define/banner.js';
import '../../src/define/settings.js';
import { tokens } from '../../src/generated/tokens.js';
import { all, mount, part } from '../elements/mounting.js';
import { applyTheme, contrastOf, readThemes, SCHEMES } from './themes.js';

const themes = await readThemes();
const ELEMENTS = ['cookie-banner', 'cookie-settings'] as const;

/** All that makes a button look as it does, as the browser computes it. */
function look(button: Element) {
  const style = getComputedStyle(button);
  const { width, height } = button.getBoundingClientRect();
  // Sizes are compared as they are drawn.
  const same = [...style].filter(
    (name) => !/^(width|height|inline-size|block-size|perspective|transform)/.test(name),
  );
  return {
    tag: button.localName,
    width: Math.round(width),
    height: Math.round(height),
    ...Object.fromEntries(same.map((name) => [name, style.getPropertyValue(name)])),
  };
}

async function answersOf(tag: string) {
  const element = await mount(tag);
  await waitUntil(() => part(element, 'accept'));
  // Themes change colours, and changes of the background take their time.
  const still = new CSSStyleSheet();
  still.replaceSync('button { transition: none !important }');
  element.shadowRoot!.adoptedStyleSheets.push(still);
  return { element, accept: part(element, 'accept'), reject: part(element, 'reject') };
}

/** Sizes may differ by a rounding. */
function expectEqual(accept: Element, reject: Element) {
  const [{ width, height, ...one }, { width: wide, height: high, ...two }] = [
    look(accept),
    look(reject),
  ];
  expect(wide).to.be.closeTo(width, 1);
  expect(high).to.be.closeTo(height, 1);
  expect(two).to.deep.equal(one);
}

const length = (unit: string, max: number) =>
  fc.double({ min: 0, max, noNaN: true }).map((value) => `${value.toFixed(3)}${unit}`);

const color = fc
  .tuple(...[255, 255, 255].map((max) => fc.integer({ min: 0, max })))
  .map((parts) => `rgb(${parts.join(' ')})`);

/** Some value of the type of each token, sensible or not. */
const ANY = {
  color,
  dimension: fc.oneof(length('em', 6), length('px', 90)),
  fontFamily: fc.constantFrom('serif', 'monospace', 'inherit', 'fantasy'),
  fontWeight: fc.integer({ min: 1, max: 1000 }).map(String),
  number: fc.integer({ min: -5, max: 5 }).map(String),
  shadow: fc.tuple(length('px', 40), color).map(([blur, tint]) => `0 0 ${blur} ${tint}`),
};

const anyTheme = fc
  .tuple(...tokens.map(({ name, type }) => ANY[type].map((value) => `${name}: ${value}`)))
  .map((lines) => ({ name: 'any', css: `:root { ${lines.join('; ')} }` }));

describe('the two answers', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const tag of ELEMENTS) {
    for (const theme of themes) {
      it(`are equal and legible in ${theme.name}, <${tag}>`, async () => {
        for (const scheme of SCHEMES) {
          const restore = applyTheme(theme, scheme);
          const { accept, reject } = await answersOf(tag);
          expectEqual(accept, reject);
          const [one, two] = [accept, reject].map((button) => {
            const { color: front, backgroundColor } = getComputedStyle(button);
            return contrastOf(front, backgroundColor);
          });
          restore();
          expect(one).to.equal(two);
          expect(one, scheme).to.be.at.least(4.5);
          expect(accept.offsetHeight).to.be.at.least(24);
        }
      });

      it(`keep their outline in forced colours in ${theme.name}, <${tag}>`, async () => {
        await emulateMedia({ forcedColors: 'active' });
        const restore = applyTheme(theme);
        try {
          const { element, accept, reject } = await answersOf(tag);
          expectEqual(accept, reject);
          const box = part(element, 'region') ?? part(element, 'form');
          const { borderTopColor, borderTopWidth } = getComputedStyle(accept);
          const { backgroundColor } = getComputedStyle(box);
          expect(contrastOf(borderTopColor, backgroundColor)).to.be.at.least(3);
          expect(parseFloat(borderTopWidth)).to.be.at.least(1);
        } finally {
          restore();
          await emulateMedia({ forcedColors: 'none' });
        }
      });
    }

    it(`cannot be told apart by any tokens, <${tag}>`, async () => {
      const { accept, reject } = await answersOf(tag);
      const widths = fc.constantFrom(320, 768, 1280);
      await fc.assert(
        fc.asyncProperty(anyTheme, widths, async (theme, width) => {
          await setViewport({ width, height: 800 });
          const restore = applyTheme(theme);
          try {
            expectEqual(accept, reject);
          } finally {
            restore();
          }
        }),
        { numRuns: 40 },
      );
    });
  }

  for (const width of [320, 375, 414, 480]) {
    it(`leave no gap in their row on a phone of ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      for (const tag of ELEMENTS) {
        const { element, accept, reject } = await answersOf(tag);
        const buttons = all(element, '[part=actions] button');
        const row = buttons.filter(({ offsetTop }) => offsetTop === accept.offsetTop);
        expect(row.includes(reject), tag).to.be.true;
        const ends = row.map((button) => button.getBoundingClientRect().right);
        const { right } = part(element, 'actions').getBoundingClientRect();
        expect(Math.max(...ends), tag).to.be.closeTo(right, 1);
      }
    });
  }

  it('have no token of their own', () => {
    expect(tokens.filter(({ name }) => /accept|reject|refuse|deny/.test(name))).to.be.empty;
  });
});
