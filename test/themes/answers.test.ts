import { expect } from '@esm-bundle/chai';
import { setViewport } from '@web/test-runner-commands';
import fc from 'fast-check';
import { tokens } from '../../src/generated/tokens.js';
import { all, part } from '../elements/mounting.js';
import { answersOf, ELEMENTS, expectEqual } from './equal-answers.js';
import { applyTheme, contrastOf, readThemes, SCHEMES } from './themes.js';

const themes = await readThemes();

const length = (unit: string, max: number) =>
  fc.double({ min: 0, max, noNaN: true }).map((value) => `${value.toFixed(3)}${unit}`);

const color = fc
  .tuple(...[255, 255, 255].map((max) => fc.integer({ min: 0, max })))
  .map((parts) => `rgb(${parts.join(' ')})`);

/** Any value of the type of each token, sensible or not. */
const ANY = {
  color,
  dimension: fc.oneof(length('em', 6), length('px', 90)),
  duration: fc.constantFrom('0s', '160ms', '5s'),
  fontFamily: fc.constantFrom('serif', 'monospace', 'inherit', 'fantasy'),
  fontWeight: fc.integer({ min: 1, max: 1000 }).map(String),
  number: fc.integer({ min: -5, max: 5 }).map(String),
  shadow: fc.tuple(length('px', 40), color).map(([blur, tint]) => `0 0 ${blur} ${tint}`),
};

const anyTheme = fc
  .tuple(...tokens.map(({ name, type }) => ANY[type].map((value) => `${name}: ${value}`)))
  .map((lines) => ({ name: 'any', css: `:root { ${lines.join('; ')} }` }));

describe('the accept and reject buttons', () => {
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
    }

    it(`look the same with any values of tokens, <${tag}>`, async () => {
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
    it(`fill their row on a phone of ${width} px`, async () => {
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

  it('have no tokens of their own', () => {
    expect(tokens.filter(({ name }) => /accept|reject|refuse|deny/.test(name))).to.be.empty;
  });
});
