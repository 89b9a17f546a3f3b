import { contrast } from './contrast.mjs';

/** The layers that a token of each layer may refer to. */
const MAY_REFER = { base: [], semantic: ['base', 'semantic'], component: ['semantic'] };

const referencesOf = ({ references, scale, atLeast }) =>
  [...references, scale, atLeast].filter(Boolean);

/**
 * Finds references that skip a layer. A component token refers to semantic tokens, a semantic token
 * to base or semantic tokens.
 */
function wrongLayers(tokens) {
  return [...tokens.values()].flatMap((token) =>
    token.references
      .map((id) => tokens.get(id))
      .filter(({ layer }) => !MAY_REFER[token.layer].includes(layer))
      .map(({ id, layer }) => `${token.id} (${token.layer}) refers to ${id} (${layer})`),
  );
}

/** Finds values outside of the base layer. */
function values(tokens) {
  return [...tokens.values()]
    .filter(({ layer, references }) => layer !== 'base' && references.length === 0)
    .map(({ id, layer }) => `${id} (${layer}) is a value; only base tokens are`);
}

/** Finds unused tokens. A token counts as used if any scheme or density uses it. */
function unused(variants, used) {
  const [tokens] = variants;
  const referred = new Set(variants.flatMap((one) => [...one.values()].flatMap(referencesOf)));
  return [...tokens.values()]
    .filter(({ id, layer }) => !(layer === 'component' ? used : referred).has(id))
    .map(({ id }) => `${id} is not used`);
}

/** Finds colours whose two notations in a file, components and `hex`, differ. */
function unlikeColours(tokens) {
  const isUnlike = ({ components, hex }) =>
    components.some(
      (part, at) => Math.round(part * 255) !== parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16),
    );
  return [...tokens.values()]
    .filter(({ type, layer, value }) => type === 'color' && layer === 'base' && isUnlike(value))
    .map(({ id }) => `${id}: components and hex are two colours`);
}

/** Finds declared pairs of colours with too little contrast. */
export function faintPairs(tokens) {
  return [...tokens.values()].flatMap(({ id, value, contrast: pairs }) =>
    pairs
      .map(({ on, min }) => ({
        on,
        min,
        is: contrast(value.components, tokens.get(on).value.components),
      }))
      .filter(({ is, min }) => is < min)
      .map(({ on, min, is }) => `${id} on ${on}: ${is.toFixed(2)} : 1, needs ${min}`),
  );
}

/**
 * Describes what is wrong with the tokens; empty if nothing is.
 *
 * @param {Map<string, import('./read-tokens.mjs').Token>[]} variants the same tokens in each scheme
 *   and density
 * @param {Iterable<readonly [sheet: string, names: string[]]>} sheets the names that each one reads
 * @param {Map<string, string>} ids token paths by these names
 */
export function graphProblems(variants, sheets, ids) {
  const [tokens] = variants;
  const reads = [...sheets].flatMap(([sheet, names]) => names.map((name) => ({ sheet, name })));
  const undefinedNames = reads
    .filter(({ name }) => !ids.has(name))
    .map(({ sheet, name }) => `${sheet}.css reads --${name}, which no token file defines`);
  const skipping = reads
    .filter(({ name }) => ids.has(name) && tokens.get(ids.get(name)).layer !== 'component')
    .map(({ sheet, name }) => `${sheet}.css reads --${name}, which is no component token`);
  const used = new Set(reads.map(({ name }) => ids.get(name)));
  return [
    ...undefinedNames,
    ...skipping,
    ...new Set(variants.flatMap((one) => [...wrongLayers(one), ...values(one)])),
    ...unused(variants, used),
    ...unlikeColours(tokens),
  ];
}
