import { expect } from '@esm-bundle/chai';
import { tokens } from '../../src/generated/tokens.js';
import { applyTheme, computedToken, contrastOf, readThemes, SCHEMES } from './themes.js';

const themes = await readThemes();
const names = tokens.map(({ name }) => name);

const PAIRS = tokens.flatMap(({ name, contrast }) => contrast.map((pair) => ({ name, ...pair })));

describe('the themes', () => {
  it('are those that the documentation lists', () => {
    expect(themes.map(({ name }) => name).sort()).to.deep.equal([
      ...['bootstrap', 'compact', 'contrast', 'default', 'inherit', 'material'],
      ...['no theme', 'public-service'],
    ]);
  });

  for (const { name, css } of themes.slice(1)) {
    it(`set only public tokens in ${name}`, () => {
      const rules = new CSSStyleSheet();
      rules.replaceSync(css);
      const [rule, ...others] = [...rules.cssRules] as CSSStyleRule[];
      expect(others).to.have.length(0);
      expect(rule!.selectorText).to.equal(':root');
      expect([...rule!.style].filter((property) => !names.includes(property))).to.deep.equal([]);
      expect(rule!.style).not.to.have.length(0);
    });
  }

  for (const theme of themes) {
    for (const scheme of SCHEMES) {
      it(`keep the contrast of each declared pair in ${theme.name}, ${scheme}`, () => {
        const restore = applyTheme(theme, scheme);
        const faint = PAIRS.map(({ name, on, min }) => {
          const ratio = contrastOf(computedToken(name), computedToken(on));
          return { pair: `${name} on ${on}`, ratio, min };
        }).filter(({ ratio, min }) => ratio < min);
        restore();
        expect(faint).to.deep.equal([]);
      });
    }
  }

  for (const [name, property] of [
    ['bootstrap', '--bs-primary'],
    ['material', '--md-sys-color-primary'],
    ['inherit', '--bs-primary'],
    ['inherit', '--md-sys-color-primary'],
  ]) {
    it(`use the page’s ${property} in ${name}`, () => {
      const { css } = themes.find((theme) => theme.name === name)!;
      const page = `:root { ${property}: rgb(1, 2, 3) }`;
      const restore = applyTheme({ name: 'page', css: page + css });
      const color = computedToken('--consent-color-accent');
      restore();
      expect(color).to.equal('rgb(1, 2, 3)');
    });
  }

  it('have a contrast of 7 : 1 for all text in the theme contrast', () => {
    const theme = themes.find(({ name }) => name === 'contrast')!;
    for (const scheme of SCHEMES) {
      const restore = applyTheme(theme, scheme);
      const texts = PAIRS.filter(({ min }) => min === 4.5);
      const ratios = texts.map(({ name, on }) =>
        contrastOf(computedToken(name), computedToken(on)),
      );
      restore();
      expect(ratios).not.to.be.empty;
      expect(Math.min(...ratios)).to.be.at.least(7);
    }
  });
});
