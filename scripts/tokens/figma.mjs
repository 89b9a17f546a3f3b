import { publicName } from './expressions.mjs';

/**
 * Figma imports variables from DTCG files: one collection per folder, one mode per file, colours in
 * sRGB, lengths in px. References to another collection are written as an extension beside the
 * value. Figma has no variables for shadows.
 */
const PIXELS_PER_REM = 16;

const pixels = ({ value, unit }) => (unit === 'rem' ? value * PIXELS_PER_REM : value);

const VALUES = {
  color: (value) => ['color', value],
  dimension: (value) => ['dimension', { value: pixels(value), unit: 'px' }],
  duration: ({ value, unit }) => [
    'duration',
    { value: unit === 'ms' ? value / 1000 : value, unit: 's' },
  ],
  fontFamily: (value) => ['fontFamily', [value].flat()[0]],
  fontWeight: (value) => ['number', value],
  number: (value) => ['number', value],
};

const COLLECTIONS = { base: 'Base', semantic: 'Semantic', component: 'Component' };

/**
 * Converts a token path to a variable's name: `base.color.white` is `color/white` in the collection
 * “Base”.
 */
const variable = (id) => id.replace(/^base\./, '').replaceAll('.', '/');

function aliasData(alias, tokens) {
  const target = tokens.get(alias);
  if (!target) return {};
  return {
    'com.figma.aliasData': {
      targetVariableName: variable(alias),
      targetVariableSetName: COLLECTIONS[target.layer],
    },
  };
}

function leaf({ id, type, value, alias, description, ...token }, tokens) {
  const [$type, $value] = VALUES[type](value);
  const syntax = token.public ? { 'com.figma.codeSyntax': { WEB: `var(${publicName(id)})` } } : {};
  const $extensions = { ...aliasData(alias, tokens), ...syntax };
  return {
    $type,
    $value,
    ...(description && { $description: description }),
    ...(Object.keys($extensions).length > 0 && { $extensions }),
  };
}

function tree(list, tokens) {
  const root = {};
  for (const token of list) {
    const path = variable(token.id).split('/');
    const group = path.slice(0, -1).reduce((node, key) => (node[key] ??= {}), root);
    group[path.at(-1)] = leaf(token, tokens);
  }
  return root;
}

const layer = (tokens, name) =>
  tree(
    [...tokens.values()].filter((token) => token.layer === name && token.type in VALUES),
    tokens,
  );

/** The files of `src/generated/figma/`, as pairs of path and text. */
export function figmaFiles({ tokens: { light, dark } }) {
  const file = (path, content) => [
    `src/generated/figma/${path}`,
    `${JSON.stringify(content, undefined, 2)}\n`,
  ];
  return [
    file('base.json', layer(light, 'base')),
    file('semantic/light.json', layer(light, 'semantic')),
    file('semantic/dark.json', layer(dark, 'semantic')),
    file('component.json', layer(light, 'component')),
  ];
}
