import { expect } from '@esm-bundle/chai';
import { contrast } from '../../scripts/tokens/contrast.mjs';
import { faintPairs, graphProblems } from '../../scripts/tokens/graph.mjs';
import { idsByName } from '../../scripts/tokens/names.mjs';

const white = { components: [1, 1, 1], hex: '#ffffff' };
const grey = { components: [0.6, 0.6, 0.6], hex: '#999999' };

const color = (id: string, layer: string, value: object, references: string[] = []) => ({
  ...{ id, layer, value, references, type: 'color', contrast: [] as object[] },
});

/** Three valid layers, with a token in each. */
const sound = () => [
  color('base.white', 'base', white),
  color('surface', 'semantic', white, ['base.white']),
  color('box.background', 'component', white, ['surface']),
];

function problems(list: object[], names = ['box-background']): string[] {
  const tokens = new Map(list.map((token) => [(token as { id: string }).id, token]));
  return graphProblems([tokens] as never, [['banner', names]] as never, idsByName(tokens));
}

describe('the graph of tokens', () => {
  it('is valid if each layer refers to the next', () => {
    expect(problems(sound())).to.deep.equal([]);
  });

  it('reports a token that no style sheet and no token uses', () => {
    const list = [...sound(), color('base.grey', 'base', grey)];
    expect(problems(list)).to.deep.equal(['base.grey is not used']);
    expect(problems(sound(), [])).to.deep.equal(['box.background is not used']);
  });

  it('reports an undefined token that a style sheet reads', () => {
    const [problem] = problems(sound(), ['box-background', 'box-colour']);
    expect(problem).to.equal('banner.css reads --box-colour, which no token file defines');
  });

  it('reports a reference that skips a layer', () => {
    const list = [...sound(), color('box.line', 'component', white, ['base.white'])];
    expect(problems(list, ['box-background', 'box-line'])).to.deep.equal([
      'box.line (component) refers to base.white (base)',
    ]);
    expect(problems(sound(), ['box-background', 'surface'])).to.deep.equal([
      'banner.css reads --surface, which is no component token',
    ]);
  });

  it('reports a value outside of the base layer', () => {
    const list = [...sound(), color('box.line', 'component', white)];
    expect(problems(list, ['box-background', 'box-line'])).to.deep.equal([
      'box.line (component) is a value; only base tokens are',
    ]);
  });

  it('reports a colour whose two notations differ', () => {
    const [white, ...rest] = sound();
    const unlike = { ...white!, value: { components: [1, 1, 1], hex: '#fffffe' } };
    expect(problems([unlike, ...rest])).to.deep.equal([
      'base.white: components and hex are two colours',
    ]);
  });
});

describe('contrast', () => {
  it('is computed as in WCAG', () => {
    expect(contrast([0, 0, 0], [1, 1, 1])).to.equal(21);
    expect(contrast([1, 1, 1], [1, 1, 1])).to.equal(1);
    // #767676 is the lightest grey that is legible on white.
    const grey = 0x76 / 255;
    expect(contrast([grey, grey, grey], [1, 1, 1])).to.be.closeTo(4.54, 0.01);
  });

  it('is checked for the pairs that a token declares', () => {
    const text = { ...color('text', 'semantic', grey), contrast: [{ on: 'surface', min: 4.5 }] };
    const tokens = new Map([...sound(), text].map((token) => [token.id, token]));
    expect(faintPairs(tokens as never)).to.deep.equal(['text on surface: 2.85 : 1, needs 4.5']);
  });
});
