import { expect } from '@esm-bundle/chai';
import { styleModules } from '../../scripts/tokens/style-modules.mjs';

const color = (hex: string) => ({ hex, alpha: 1 });

const token = (id: string, more: object) => ({
  ...{ id, layer: 'semantic', type: 'dimension', references: [], public: false },
  ...more,
});

const LIST = [
  token('base.size', { layer: 'base', value: { value: 1, unit: 'rem' } }),
  token('base.white', { layer: 'base', type: 'color', value: color('#ffffff') }),
  token('space', { alias: 'base.size', public: true, value: { value: 1, unit: 'rem' } }),
  token('wide', { alias: 'base.size', scale: 'space', value: { value: 1.5, unit: 'rem' } }),
  token('color.surface', {
    ...{ type: 'color', alias: 'base.white', public: true, value: color('#ffffff') },
  }),
  token('box.gap', { alias: 'wide' }),
  token('box.pad', { alias: 'space' }),
  token('box.fill', { alias: 'color.surface' }),
];

const light = new Map(LIST.map((one) => [one.id, one]));
const dark = new Map(light).set('color.surface', {
  ...light.get('color.surface')!,
  ...{ value: color('#000000') },
});

function cssOf(sheets: Record<string, string>, elements: Record<string, string[]>) {
  const modules = styleModules({
    sheets: new Map(Object.entries(sheets)),
    compositions: new Map(Object.entries(elements)),
    tokens: { light, dark },
  } as never);
  const bodies = modules.map(([, text]: string[]) => /css`\n([^]*)\n`/.exec(text!)![1]);
  return bodies.map((body) => body!.replaceAll(/\s+/g, ' '));
}

describe('style sheets with their tokens', () => {
  it('resolve a name that the formatter has put on a separate line', () => {
    const [css] = cssOf({ box: 'p { gap: var(\n    --box-gap\n  ); }' }, { box: ['box'] });
    expect(css).not.to.include('--box-gap');
  });

  it('contain the values of both schemes as the fallback of a public token', () => {
    const [css] = cssOf({ box: 'a { color: var(--box-fill); }' }, { 'x-a': ['box'] });
    expect(css).to.equal('a { color: var(--consent-color-surface, light-dark(#fff, #000)); }');
  });

  it('declare only tokens that they read more than once', () => {
    const [css] = cssOf(
      { box: 'a { gap: var(--box-gap); padding: var(--box-pad); color: var(--box-fill); }' },
      { 'x-a': ['box'] },
    );
    expect(css).to.contain(':host { --_space: var(--consent-space, 1em); }');
    expect(css).to.contain('gap: calc(1.5 * var(--_space)); padding: var(--_space);');
  });

  it('read tokens that an earlier sheet declares in every element', () => {
    const sheets = {
      first: 'a { margin: var(--box-pad); padding: var(--box-pad); }',
      second: 'b { margin: var(--box-pad); }',
    };
    const [, shared] = cssOf(sheets, { 'x-a': ['first', 'second'] });
    expect(shared).to.equal('b { margin: var(--_space); }');
    const [, alone] = cssOf(sheets, { 'x-a': ['first', 'second'], 'x-b': ['second'] });
    expect(alone).to.equal('b { margin: var(--consent-space, 1em); }');
  });
});
